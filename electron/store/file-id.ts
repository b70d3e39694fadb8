const shape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
// Names that Windows keeps for devices, whatever follows the dot.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** True for an id that can be a file name on every system and can't lead out of its folder. */
export function isFileId(id: string): boolean {
  return shape.test(id) && !reserved.test(id);
}

/** The id itself; throws a TypeError on one that can't be a file name. */
export function fileId(id: string): string {
  if (!isFileId(id)) throw new TypeError(`expected an id of letters, digits, _ and -, got ${JSON.stringify(id)}`);
  return id;
}
