import type { MediaRecord } from '#core/records/media-record';

type MediaType = MediaRecord['type'];

/** What a file is by its first bytes, whatever its name says. */
export type FileKind = MediaType | 'application/pdf' | null;

/** Bytes that are looked at. */
export const headLength = 16;

function text(head: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...head.subarray(from, to));
}

function isMpegFrame([first = 0, second = 0]: Uint8Array): boolean {
  // A layer of 0 is no MPEG sound, but the AAC of a broadcast.
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) !== 0;
}

/** Tells pictures, recordings and PDFs by the first bytes of a file; null for anything else. */
export function kindOfFile(head: Uint8Array): FileKind {
  if (text(head, 1, 4) === 'PNG' && head[0] === 0x89) return 'image/png';
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg';
  if (text(head, 0, 5) === '%PDF-') return 'application/pdf';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'image/webp';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WAVE') return 'audio/wav';
  if (text(head, 0, 4) === 'fLaC') return 'audio/flac';
  if (text(head, 0, 4) === 'OggS') return 'audio/ogg';
  if (text(head, 4, 8) === 'ftyp') return 'audio/mp4';
  return text(head, 0, 3) === 'ID3' || isMpegFrame(head) ? 'audio/mpeg' : null;
}

/** A picture or a recording that is here, or comes in. */
export function isPictureType(type: string): boolean {
  return type.startsWith('image/');
}
