import { endingOf } from '#core/records/media-file-name';
import type { MediaRecord } from '#core/records/media-record';
import { isDocument } from '#core/records/media-type';
import { minuteMark } from '#core/time/minute-mark';
import type { Say } from '#ui/say';
import type { FileRead } from './media-reading';

/** Bytes as a person says them: `340 kB`, `2.4 MB`. */
function sizeWords(say: Say, bytes: number): string {
  const thousand = Math.max(1, Math.round(bytes / 1000));
  if (thousand < 1000) return say('media.size', { size: thousand, unit: 'kB' });
  return say('media.size', { size: Math.round(bytes / 100_000) / 10, unit: 'MB' });
}

/** What a file is, before it is brought in. */
export function foundWords(say: Say, { is, found, pages }: FileRead): string {
  const size = sizeWords(
    say,
    found.reduce((total, { bytes }) => total + bytes.size, 0),
  );
  const first = found[0];
  if (is === 'pages') {
    const count = found.length;
    return say(pages > count ? 'media.found.pages-of' : 'media.found.pages', { count, pages, size });
  }
  if (is === 'recording') {
    return say('media.found.recording', { length: first?.length ? minuteMark(first.length) : '', size });
  }
  return say('media.found.picture', { width: first?.width ?? 0, height: first?.height ?? 0, size });
}

/** What there is to know of one that is here. */
export function aboutWords(say: Say, { type, length, width, height, size: bytes }: MediaRecord): string {
  const size = sizeWords(say, bytes);
  if (isDocument(type)) return say('media.about-document', { ending: endingOf(type), size });
  if (length !== null) return say('media.about-recording', { length: minuteMark(length), size });
  return say('media.about-picture', { width: width ?? 0, height: height ?? 0, size });
}
