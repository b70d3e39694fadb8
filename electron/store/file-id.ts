import { isDocumentId } from '#core/packages/document-id';

/** True for an id that can be a file name on every system and can't lead out of its folder. */
export function isFileId(id: string): boolean {
  return isDocumentId(id);
}

/** The id itself; throws a TypeError on one that can't be a file name. */
export function fileId(id: string): string {
  if (!isFileId(id)) throw new TypeError(`expected an id of letters, digits, _ and -, got ${JSON.stringify(id)}`);
  return id;
}
