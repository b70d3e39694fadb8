import { createHash } from 'node:crypto';
import { type MediaRecord, mediaPieceRecipe, mediaRecipe, pieceId } from '#core/records/media-record';
import { type Answer, done, refused } from './answer';
import type { House } from './house';

/** A file that was brought in, with all of its bytes. */
export interface WholeMedia {
  readonly media: MediaRecord;
  readonly bytes: Buffer;
}

/** Reads a file whole, and sees that it is as it was brought in. */
export async function wholeMedia(house: House, id: string): Promise<Answer<WholeMedia>> {
  const { store } = house.parts;
  if (!(await store.list('media')).includes(id)) return refused('no-such-media');
  const read = await store.read(mediaRecipe, id);
  if (!('found' in read) || read.found.removed) return refused('no-such-media');
  const media = read.found;
  const pieces: Buffer[] = [];
  for (let index = 0; index < media.pieces; index += 1) {
    const piece = await store.read(mediaPieceRecipe, pieceId(id, index));
    if ('quarantined' in piece) house.remarks.add(piece.quarantined);
    if (!('found' in piece)) return refused('media-damaged');
    pieces.push(Buffer.from(piece.found.base64, 'base64'));
  }
  const bytes = Buffer.concat(pieces);
  const isWhole = createHash('sha256').update(bytes).digest('hex') === media.sha256;
  return isWhole ? done({ media, bytes }) : refused('media-damaged');
}
