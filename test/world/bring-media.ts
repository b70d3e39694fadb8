import type { MediaAbout } from '#api/media-upload';
import type { MediaRecord } from '#core/records/media-record';
import type { openProgram } from './open-program';

type Facilitator = Awaited<ReturnType<typeof openProgram>>['facilitator'];

const beginnings = {
  // Four pixels wide and three high.
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 4, 0, 0, 0, 3],
  mp3: [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0, 0, 0],
} as const;

/** A file of so many bytes that begins as a picture or a recording does. */
export function mediaFile(kind: keyof typeof beginnings, size = 5000): Buffer {
  const bytes = Buffer.alloc(size, kind);
  bytes.set(beginnings[kind].slice(0, size));
  return bytes;
}

/** What is told of a picture, and of a recording of ten seconds. */
export const pictureAbout: MediaAbout = { title: 'Hill', alt: 'A hill.', length: null, width: 4, height: 3 };
/** What is told of a file to hand on. */
export const documentAbout: MediaAbout = {
  title: 'Leaflet',
  alt: '',
  length: null,
  width: null,
  height: null,
  isDocument: true,
};
export const recordingAbout = { title: 'Rain', alt: '', length: 10_000, width: null, height: null };

/** Brings a file to a program as a window does: piece by piece. */
export async function bringMedia(
  facilitator: Facilitator,
  bytes: Buffer,
  about: Parameters<Facilitator['bringMediaBegin']>[0] = pictureAbout,
) {
  const begun = await facilitator.bringMediaBegin(about);
  if (!begun.done) return begun;
  const pieceLength = 128 * 1024;
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const base64 = bytes.subarray(at, at + pieceLength).toString('base64');
    const taken = await facilitator.bringMediaPiece({ id: begun.value, base64 });
    if (!taken.done) return taken;
  }
  return facilitator.bringMediaFinish({ id: begun.value });
}

/** A picture that was brought in. */
export async function pictureIn(facilitator: Facilitator): Promise<MediaRecord> {
  const answer = await bringMedia(facilitator, mediaFile('png'));
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** A PDF of so many bytes that was brought in to be handed on. */
export async function documentIn(facilitator: Facilitator, size = 5000): Promise<MediaRecord> {
  const bytes = Buffer.alloc(size, '%PDF-1.7 \n');
  const answer = await bringMedia(facilitator, bytes, documentAbout);
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}
