/**
 * What is wrong with a package, so that nothing of it is used.
 * Of the file: `not-a-package` (another file), `newer` (made by a later version of the program), `cut-off` (its end is
 * missing), `after-the-end` (something was put behind it), `altered` (not as it was written), `wrong-key`,
 * `cost-too-high` (its passphrase would take more memory than a laptop should give).
 * Of its measures: `too-large`, `line-too-long`, `too-many-documents`, `too-deep`, `too-many-keys`, `string-too-long`.
 * Of its text: `bad-text` (half a character), `bad-json`, `key-repeated`, `key-forbidden`, `number-out-of-range`.
 * Of a document: `no-document` (a line of another form), `unknown-kind`, `bad-id`, `id-repeated`, `id-differs` (it calls
 * itself something else), `bad-document` (not of the form of its kind), `unsound` (of the form, but nothing that a class
 * could be).
 */
export type PackageFaultCode =
  | 'not-a-package'
  | 'newer'
  | 'cut-off'
  | 'after-the-end'
  | 'altered'
  | 'wrong-key'
  | 'cost-too-high'
  | 'too-large'
  | 'line-too-long'
  | 'too-many-documents'
  | 'too-deep'
  | 'too-many-keys'
  | 'string-too-long'
  | 'bad-text'
  | 'bad-json'
  | 'key-repeated'
  | 'key-forbidden'
  | 'number-out-of-range'
  | 'no-document'
  | 'unknown-kind'
  | 'bad-id'
  | 'id-repeated'
  | 'id-differs'
  | 'bad-document'
  | 'unsound';

/** A fault and what was expected instead, in words for the log: nothing of the package's content is in it. */
export interface Flaw {
  readonly fault: PackageFaultCode;
  readonly expected: string;
}

/** A fault and where it was found. */
export interface PackageFault extends Flaw {
  /** Counted from 1. */
  readonly line: number;
}
