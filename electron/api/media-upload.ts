import { createHash } from 'node:crypto';
import type { Ids } from '#core/ports/ids';
import type { Store, Writing } from '#core/ports/store';
import { documentTypeOf } from '#core/records/document-type';
import {
  type MediaRecord,
  type MediaType,
  mediaPieceRecipe,
  mediaPieces,
  mediaRecipe,
  pieceBytes,
  pieceId,
} from '#core/records/media-record';
import { isDocument, isPicture, mediaLimits, mediaTypeOf, mostBytes } from '#core/records/media-type';
import { isShowable } from '#core/records/picture-sides';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import { type Answer, done, refused } from './answer';

/** What a window tells of a file that it brings. */
export interface MediaAbout {
  readonly title: string;
  readonly alt: string;
  /** Of recordings. */
  readonly length: Milliseconds | null;
  /** Of pictures, pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** True: it is to be handed on, not shown or played. Left out: no. */
  readonly isDocument?: boolean | undefined;
  /** Under what it may be used, and who made it and where it is from. Left out: not said. */
  readonly licence?: string | undefined;
  readonly source?: string | undefined;
}

interface Upload {
  readonly id: string;
  readonly about: MediaAbout;
  readonly pieces: Buffer[];
  bytes: number;
}

/** With so many first bytes it can be told what a file is. */
const telling = 12;

/** What a file is by its bytes, as what it is brought in for. */
function typeOf(bytes: Uint8Array, asDocument: boolean): MediaType | null {
  if (asDocument) return documentTypeOf(bytes);
  return bytes.length < telling ? null : mediaTypeOf(bytes);
}

/** Only a picture has sides, only a recording a length. */
function shownOf(type: MediaType, { alt, length, width, height }: MediaAbout) {
  if (isPicture(type)) return { alt, length: null, width, height };
  return { alt: '', length: isDocument(type) ? null : length, width: null, height: null };
}

/** Files on their way in: at most one at a time, in memory and nowhere else until it is whole. */
export class MediaUpload {
  readonly #ids: Ids;
  #upload: Upload | null = null;

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  /** Makes ready for a file; one that was begun before is dropped. */
  begin(about: MediaAbout): Answer<string> {
    const id = this.#ids.next('upl');
    this.#upload = { id, about, pieces: [], bytes: 0 };
    return done(id);
  }

  /** Takes the next piece of the file, base64. A file that is too long is refused before it is here. */
  piece(id: string, base64: string): Answer {
    const upload = this.#upload;
    if (upload === null || upload.id !== id) return refused('no-such-upload');
    const bytes = Buffer.from(base64, 'base64');
    upload.pieces.push(bytes);
    upload.bytes += bytes.length;
    if (upload.bytes <= mediaLimits.recording) return done(null);
    this.clear();
    return refused('media-too-large');
  }

  /** Keeps the file, all of it or nothing, and lets go of it. Rejects with the store's own error where it can't be written. */
  async finish(id: string, store: Pick<Store, 'writeAll'>, now: Instant): Promise<Answer<MediaRecord>> {
    const upload = this.#upload;
    if (upload === null || upload.id !== id) return refused('no-such-upload');
    this.clear();
    const bytes = Buffer.concat(upload.pieces);
    const { about } = upload;
    const type = typeOf(bytes, about.isDocument === true);
    if (type === null) return refused('media-wrong-kind');
    if (bytes.length > mostBytes(type)) return refused('media-too-large');
    if (isPicture(type) && !isShowable(bytes, type)) return refused('media-too-large');
    const shown = shownOf(type, about);
    // A recording of which nobody could tell the length can't be played in time.
    if (!isPicture(type) && !isDocument(type) && shown.length === null) return refused('media-damaged');
    const { title, licence = '', source = '' } = about;
    const media: MediaRecord = {
      version: 3,
      id: this.#ids.next('med'),
      createdAt: now,
      title,
      licence,
      source,
      type,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      pieces: mediaPieces(bytes.length),
      ...shown,
      removed: false,
    };
    await store.writeAll([...piecesOf(media, bytes), { recipe: mediaRecipe, id: media.id, value: media }]);
    return done(media);
  }

  /** Lets go of whatever there is. */
  clear(): void {
    this.#upload = null;
  }
}

function piecesOf({ id: media, pieces }: MediaRecord, bytes: Buffer): readonly Writing[] {
  return Array.from({ length: pieces }, (_, index) => {
    const id = pieceId(media, index);
    const base64 = bytes.subarray(index * pieceBytes, (index + 1) * pieceBytes).toString('base64');
    return { recipe: mediaPieceRecipe, id, value: { version: 1 as const, id, media, index, base64 } };
  });
}
