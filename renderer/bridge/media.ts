import type { Answer } from '#api/answer';
import type { MediaAbout } from '#api/media-upload';
import type { MediaCredit } from '#core/curriculum/media-credit';
import type { MediaRecord } from '#core/records/media-record';
import { fromBase64 } from './base64';
import { hearGone, hearMedia } from './media-heard';
import { theProgram } from './program';
import { deliver } from './send';
import { uploadMedia } from './upload-media';
import type { OnUpload } from './upload-package';

/** A picture or recording that could not be read as it was brought in. */
class MediaError extends Error {
  override readonly name = 'MediaError';
}

function valueOf<T>(answer: Answer<T>): T {
  if (answer.done) return answer.value;
  throw new MediaError(`a picture or recording can't be read: ${answer.why}`);
}

async function sha256(bytes: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readWhole(id: string): Promise<Blob> {
  const { door } = theProgram();
  // Nobody asks again for a picture that the wall has given up, nor for a recording: a line that drops is waited for.
  const about = valueOf(await deliver(() => door.mediaAbout.query({ id })));
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let index = 0; index < about.pieces; index += 1) {
    pieces.push(fromBase64(valueOf(await deliver(() => door.mediaPiece.query({ id, index })))));
  }
  const bytes = new Blob(pieces, { type: about.type });
  if (bytes.size !== about.size || (await sha256(bytes)) !== about.sha256) {
    throw new MediaError('a picture or recording is not as it was brought in');
  }
  return bytes;
}

/** Something that is asked for once, and again only where it failed. */
function remembered<T>(ask: (id: string) => Promise<T>): (id: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (id) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const asked = ask(id).catch((error: unknown) => {
      known.delete(id);
      throw error;
    });
    known.set(id, asked);
    return asked;
  };
}

/** The bytes of a picture or recording, verified. Rejects where they can't be read or are not as they were brought in. */
export const mediaBytes: (id: string) => Promise<Blob> = remembered(readWhole);

/** An address of these bytes in this window, the same for as long as it is open. Rejects as `mediaBytes` does. */
export const mediaUrl: (id: string) => Promise<string> = remembered(async (id) =>
  URL.createObjectURL(await mediaBytes(id)),
);

/** The pictures, recordings and documents that were brought in. */
export const media = {
  list: (): Promise<Answer<readonly MediaRecord[]>> => theProgram().door.media.query(),
  /** `bytes` as they are in the file: what it is, the program finds out by them. */
  bring: async (about: MediaAbout, bytes: Blob, onUpload: OnUpload): Promise<Answer<MediaRecord>> => {
    const { door } = theProgram();
    const verbs = {
      begin: ({ title, alt, length, width, height, isDocument, licence, source }: MediaAbout) =>
        door.bringMediaBegin.mutate({ title, alt, length, width, height, isDocument, licence, source }),
      piece: (id: string, base64: string) => door.bringMediaPiece.mutate({ id, base64 }),
      finish: (id: string) => door.bringMediaFinish.mutate({ id }),
    };
    const brought = await uploadMedia(verbs, { about, bytes }, onUpload);
    if (brought.done) hearMedia(brought.value);
    return brought;
  },
  /** Says where it comes from. */
  credit: async (id: string, { licence, source }: MediaCredit): Promise<Answer<MediaRecord>> => {
    const credited = await theProgram().door.creditMedia.mutate({ id, licence, source });
    if (credited.done) hearMedia(credited.value);
    return credited;
  },
  remove: async (id: string): Promise<Answer> => {
    const removed = await theProgram().door.removeMedia.mutate({ id });
    if (removed.done) hearGone(id);
    return removed;
  },
} as const;
