/**
 * The most that a package may hold. A writer keeps to them too, so that no package is made that nobody can read. A session
 * that ran for three days fits: its signs of life alone are 200,000 keys in 4 MiB.
 */
export const packageLimits = {
  /** The whole file, UTF-8. */
  fileBytes: 256 * 2 ** 20,
  /** One document as JSON, UTF-8. */
  documentBytes: 4 * 2 ** 20,
  /** One line of a file, UTF-8: a sealed document as base64, with 64 bytes for its seal. */
  lineBytes: 4 * Math.ceil((4 * 2 ** 20 + 64) / 3),
  /** The first line, UTF-8. */
  headerBytes: 1024,
  documents: 100_000,
  /** Objects and lists inside each other. */
  depth: 32,
  /** Of one line, and of one object in it: no document of ours has more than a few dozen. */
  keys: 200_000,
  keysOfObject: 256,
  /** UTF-16 units. */
  stringLength: 2 ** 20,
} as const;
