import type { Answer } from '#api/answer';
import { textPieces } from './text-pieces';

/**
 * The longest piece, in UTF-16 units: the program takes 100,000 in messages of 256 KiB, and a letter may take three bytes
 * and a quotation mark an escape.
 */
const longestPiece = 60_000;

/** The verbs that an upload needs. */
export interface UploadVerbs {
  begin(): Promise<Answer<string>>;
  piece(id: string, text: string): Promise<Answer>;
}

/** How far an upload has come, as a fraction. */
export type OnUpload = (fraction: number) => void;

/** Brings a file to the program piece by piece, each one when the one before was taken. Answers with the id of the upload. */
export async function uploadPackage(verbs: UploadVerbs, file: Blob, onUpload: OnUpload): Promise<Answer<string>> {
  const begun = await verbs.begin();
  if (!begun.done) return begun;
  let sent = 0;
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { value, done } = await reader.read();
    for (const text of textPieces(decoder.decode(value, { stream: !done }), longestPiece)) {
      const taken = await verbs.piece(begun.value, text);
      if (!taken.done) {
        await reader.cancel();
        return taken;
      }
    }
    if (done) return begun;
    sent += value.length;
    onUpload(sent / file.size);
  }
}
