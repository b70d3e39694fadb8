import type { Answer } from '#api/answer';
import type { MediaAbout } from '#api/media-upload';
import { mediaTitle } from '#core/records/media-file-name';
import type { MediaRecord } from '#core/records/media-record';
import { isPicture, mediaLimits, mediaTypeOf } from '#core/records/media-type';
import { media } from './media';
import type { OnUpload } from './upload-package';

/** Bytes by which a picture is told. */
const headLength = 32;

/** The sides of a picture, pixels; null where it can't be drawn. */
async function sidesOf(file: Blob): Promise<Pick<MediaAbout, 'width' | 'height'> | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { width, height };
  } catch {
    return null;
  }
}

/** Endings of what can be attached; what a file really is its bytes say. */
export const attachmentEndings = [
  '.pdf',
  '.docx',
  '.odt',
  '.rtf',
  '.txt',
  '.xlsx',
  '.ods',
  '.pptx',
  '.odp',
  '.png',
  '.jpg',
  '.jpeg',
  '.webp',
] as const;

/** Brings in a file that is to be attached: a document, or a picture. What it is the program finds out by its bytes. */
export async function bringAttachment(file: File, onUpload: OnUpload): Promise<Answer<MediaRecord>> {
  const title = mediaTitle(file.name) || file.name.slice(0, 120);
  const head = new Uint8Array(await file.slice(0, headLength).arrayBuffer());
  const type = mediaTypeOf(head);
  if (type === null || !isPicture(type)) {
    if (file.size > mediaLimits.document) return { done: false, why: 'media-too-large' };
    const about = { title, alt: '', length: null, width: null, height: null, isDocument: true };
    return media.bring(about, file, onUpload);
  }
  if (file.size > mediaLimits.picture) return { done: false, why: 'media-too-large' };
  const sides = await sidesOf(file);
  if (sides === null) return { done: false, why: 'media-damaged' };
  return media.bring({ title, alt: '', length: null, ...sides }, file, onUpload);
}
