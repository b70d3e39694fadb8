import type { House } from './house';

interface Upload {
  readonly id: string;
  readonly pieces: string[];
}

/** At most one answer of a payer at a time, in memory and nowhere else, until another comes or the records are shut. */
const uploads = new WeakMap<House, Upload>();

/** A piece of an answer, and which one it is, from 0. `id`: of all pieces of one answer. */
export interface ReplyPiece {
  readonly id: string;
  readonly at: number;
  readonly text: string;
}

/** Takes a piece; one that comes twice counts once. */
export function replyPiece(house: House, { id, at, text }: ReplyPiece): void {
  const before = uploads.get(house);
  const upload = before?.id === id ? before : { id, pieces: [] };
  upload.pieces[at] = text;
  uploads.set(house, upload);
}

/** An answer that came in so many pieces; null: not all of them are here. */
export function wholeReply(house: House, id: string, count: number): string | null {
  const upload = uploads.get(house);
  if (upload?.id !== id) return null;
  const pieces = upload.pieces.filter((piece) => piece !== undefined);
  return pieces.length === count && upload.pieces.length === count ? pieces.join('') : null;
}
