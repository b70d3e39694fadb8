import type { Answer } from '#api/answer';
import type { MediaAbout } from '#api/media-upload';
import type { MediaRecord } from '#core/records/media-record';
import { toBase64 } from './base64';
import type { OnUpload } from './upload-package';

/** Bytes of one piece: as base64 with what is around it, well below the 256 KiB that a message may have. */
const pieceLength = 128 * 1024;

/** The verbs that bringing a picture or a recording needs. */
export interface MediaVerbs {
  begin(about: MediaAbout): Promise<Answer<string>>;
  piece(id: string, base64: string): Promise<Answer>;
  finish(id: string): Promise<Answer<MediaRecord>>;
}

/** Brings the bytes of a picture or recording to the program, each piece when the one before was taken. */
export async function uploadMedia(
  verbs: MediaVerbs,
  { about, bytes }: { readonly about: MediaAbout; readonly bytes: Blob },
  onUpload: OnUpload,
): Promise<Answer<MediaRecord>> {
  const begun = await verbs.begin(about);
  if (!begun.done) return begun;
  for (let at = 0; at < bytes.size; at += pieceLength) {
    const piece = new Uint8Array(await bytes.slice(at, at + pieceLength).arrayBuffer());
    const taken = await verbs.piece(begun.value, toBase64(piece));
    if (!taken.done) return taken;
    onUpload(Math.min(1, (at + pieceLength) / bytes.size));
  }
  return verbs.finish(begun.value);
}
