import { createHash, type Hash } from 'node:crypto';
import type { CheckedDocument } from '#core/packages/check-document';
import type { Flaw } from '#core/packages/package-fault';
import { documentTypeOf } from '#core/records/document-type';
import type { MediaRecord } from '#core/records/media-record';
import { isDocument, isPicture, mediaTypeOf } from '#core/records/media-type';
import { isShowable } from '#core/records/picture-sides';

interface Awaited {
  readonly media: MediaRecord;
  readonly hash: Hash;
  /** Of documents, which tell what they are only as a whole; of the others the first piece. */
  readonly telling: Uint8Array[];
  next: number;
  bytes: number;
}

const incomplete: Flaw = { fault: 'unsound', expected: 'each picture and recording with its pieces behind it' };
const other: Flaw = { fault: 'unsound', expected: 'the bytes of which the picture or recording tells' };

function isWhatItSays(bytes: Uint8Array, { type }: MediaRecord): boolean {
  if (isDocument(type)) return documentTypeOf(bytes) === type;
  return mediaTypeOf(bytes) === type && (!isPicture(type) || isShowable(bytes, type));
}

/** Sees that each picture or recording of a package is followed by its own bytes, all of them and no others. */
export class MediaInFile {
  #awaited: Awaited | null = null;

  /** To be told every document in its order; gives what is wrong with it where it stands. */
  meet(checked: CheckedDocument): Flaw | null {
    if (checked.kind === 'media-pieces') return this.#take(checked.document);
    if (this.#awaited !== null) return incomplete;
    if (checked.kind !== 'media') return null;
    this.#awaited = { media: checked.document, hash: createHash('sha256'), telling: [], next: 0, bytes: 0 };
    return null;
  }

  /** What is wrong where the package ends. */
  conclude(): Flaw | null {
    return this.#awaited === null ? null : incomplete;
  }

  #take({
    media,
    index,
    base64,
  }: {
    readonly media: string;
    readonly index: number;
    readonly base64: string;
  }): Flaw | null {
    const awaited = this.#awaited;
    if (awaited === null || awaited.media.id !== media || awaited.next !== index) return incomplete;
    const bytes = Buffer.from(base64, 'base64');
    const isToldLate = isDocument(awaited.media.type);
    if (isToldLate || index === 0) awaited.telling.push(bytes);
    const isTold = isToldLate ? index + 1 === awaited.media.pieces : index === 0;
    if (isTold && !isWhatItSays(Buffer.concat(awaited.telling), awaited.media)) return other;
    awaited.hash.update(bytes);
    awaited.bytes += bytes.length;
    awaited.next += 1;
    if (awaited.next < awaited.media.pieces) return null;
    this.#awaited = null;
    const isComplete = awaited.bytes === awaited.media.size && awaited.hash.digest('hex') === awaited.media.sha256;
    return isComplete ? null : other;
  }
}
