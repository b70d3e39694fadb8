import type { MediaRecord, MediaType } from '#core/records/media-record';
import { isPicture } from '#core/records/media-type';
import type { Say } from '#ui/say';

/** What an attached file is, as people call it. */
export type AttachmentKind = 'pdf' | 'picture' | 'words' | 'sheet' | 'slides' | 'recording';

/** What a file is by its media type. */
export function attachmentKind(type: MediaType): AttachmentKind {
  if (type === 'application/pdf') return 'pdf';
  if (isPicture(type)) return 'picture';
  if (type.startsWith('audio/')) return 'recording';
  if (type.includes('spreadsheet')) return 'sheet';
  return type.includes('presentation') ? 'slides' : 'words';
}

/** What a file is and how large: `PDF, 340 kB`. */
export function fileWords(say: Say, { type, size }: Pick<MediaRecord, 'type' | 'size'>): string {
  const kind = say(`attach.is.${attachmentKind(type)}`);
  const thousand = Math.max(1, Math.round(size / 1000));
  if (thousand < 1000) return say('attach.size', { kind, size: thousand, unit: 'kB' });
  return say('attach.size', { kind, size: Math.round(size / 100_000) / 10, unit: 'MB' });
}
