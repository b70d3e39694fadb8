const shape = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
// Names that Windows keeps for devices, whatever follows the dot.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** True for an id that can be a file name on every system and can't lead out of its folder; 1 to 100 characters. */
export function isDocumentId(id: string): boolean {
  return shape.test(id) && !reserved.test(id);
}

/** The id as file systems see it that don't tell capitals from small letters: two ids with one name are one file there. */
export function fileNameOf(id: string): string {
  return id.toLowerCase();
}
