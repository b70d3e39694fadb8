import type { MediaRecord } from '#core/records/media-record';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';
import { headLength, isPictureType, kindOfFile } from './media-kind';

/** One picture or recording as it will be kept. */
export interface MediaFound {
  readonly type: MediaRecord['type'];
  readonly bytes: Blob;
  readonly length: Milliseconds | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** What was found in a file: one picture or recording, or the pages of a PDF. */
export interface FileRead {
  readonly is: 'picture' | 'recording' | 'pages';
  readonly found: readonly MediaFound[];
  /** How many pages the PDF has; more than were found where it has too many. */
  readonly pages: number;
}

/** Why nothing was taken from a file. */
export type MediaWhy = 'wrong-kind' | 'too-large' | 'damaged' | 'unplayable' | 'locked-pdf';

/** How far the pages of a PDF have come. */
export type OnPage = (page: number, pages: number) => void;

/** Bytes: what the program takes at most. */
const largest = { picture: 16 * 1024 * 1024, recording: 64 * 1024 * 1024, pdf: 64 * 1024 * 1024 } as const;

/** As high as a wall of 4K, and no wider than a canvas likes. Pixels. */
const drawing = { height: 2160, widest: 5120, most: 40 } as const;

async function pictureOf(file: Blob, type: MediaRecord['type']): Promise<FileRead | MediaWhy> {
  if (file.size > largest.picture) return 'too-large';
  try {
    const bitmap = await createImageBitmap(file);
    const { width, height } = bitmap;
    bitmap.close();
    return { is: 'picture', found: [{ type, bytes: file, length: null, width, height }], pages: 1 };
  } catch {
    return 'damaged';
  }
}

/** How long a recording is, as this computer plays it, in seconds. Rejects where it can't. */
async function playedLength(file: Blob): Promise<number> {
  const address = URL.createObjectURL(file);
  const audio = new Audio();
  try {
    return await new Promise<number>((resolve, reject) => {
      audio.addEventListener('loadedmetadata', () => resolve(audio.duration), { once: true });
      audio.addEventListener('error', () => reject(new Error(audio.error?.message ?? 'not played')), { once: true });
      audio.preload = 'metadata';
      audio.src = address;
    });
  } finally {
    audio.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}

async function recordingOf(file: Blob, type: MediaRecord['type']): Promise<FileRead | MediaWhy> {
  if (file.size > largest.recording) return 'too-large';
  try {
    const length = await playedLength(new Blob([file], { type }));
    if (!Number.isFinite(length) || length <= 0) return 'damaged';
    const whole = milliseconds(Math.round(length * 1000));
    return { is: 'recording', found: [{ type, bytes: file, length: whole, width: null, height: null }], pages: 1 };
  } catch {
    return 'unplayable';
  }
}

async function pagesOf(file: Blob, onPage: OnPage): Promise<FileRead | MediaWhy> {
  if (file.size > largest.pdf) return 'too-large';
  const found: MediaFound[] = [];
  let all = 0;
  try {
    // Half a megabyte that only somebody with a PDF needs.
    const { pdfPages } = await import('#pdf/pdf-pages');
    for await (const { number, pages, picture, width, height } of pdfPages(await file.arrayBuffer(), drawing)) {
      all = pages;
      onPage(number, Math.min(pages, drawing.most));
      if (picture.size > largest.picture) return 'too-large';
      const type = picture.type === 'image/webp' ? 'image/webp' : 'image/png';
      found.push({ type, bytes: picture, length: null, width, height });
    }
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked-pdf' : 'damaged';
  }
  return found.length === 0 ? 'damaged' : { is: 'pages', found, pages: all };
}

/** Reads a file in this window: what it is, that it can be shown or played, and how large or long it is. */
export async function readMediaFile(file: Blob, onPage: OnPage): Promise<FileRead | MediaWhy> {
  try {
    const kind = kindOfFile(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
    if (kind === null) return 'wrong-kind';
    if (kind === 'application/pdf') return await pagesOf(file, onPage);
    return await (isPictureType(kind) ? pictureOf(file, kind) : recordingOf(file, kind));
  } catch {
    // The file went away, or its disk did.
    return 'damaged';
  }
}
