import { documentTypes } from './document-type';
import type { MediaType } from './media-record';

/** The most bytes that a picture, a recording and a document may have. */
export const mediaLimits = { picture: 16 * 2 ** 20, recording: 64 * 2 ** 20, document: 32 * 2 ** 20 } as const;

/** True for the bytes of a text at a place; each character is one byte. */
function says(bytes: Uint8Array, at: number, text: string): boolean {
  return [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
}

/** A frame of MPEG audio, layer III, begins with eleven ones; other layers are not what players call MP3. */
function isMpegFrame(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
}

/** Brands of MP4 files that hold sound alone, or sound that every player finds. */
const soundBrands = ['M4A ', 'M4B ', 'mp41', 'mp42', 'isom', 'iso2', 'dash'];

/**
 * What a file is by its first bytes (12 or more), whatever its name says; null for anything that the program doesn't show
 * or play.
 * @source the formats' own specifications: PNG 5.2, JPEG B.1.1.3, WebP and WAVE in RIFF, Ogg RFC 3533, FLAC RFC 9639, ISO 14496-12, ID3v2
 */
export function mediaTypeOf(bytes: Uint8Array): MediaType | null {
  if (says(bytes, 0, '\u0089PNG\r\n\u001a\n')) return 'image/png';
  if (says(bytes, 0, '\u00ff\u00d8\u00ff')) return 'image/jpeg';
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return 'image/webp';
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WAVE')) return 'audio/wav';
  if (says(bytes, 0, 'OggS')) return 'audio/ogg';
  if (says(bytes, 0, 'fLaC')) return 'audio/flac';
  if (says(bytes, 4, 'ftyp')) return soundBrands.some((brand) => says(bytes, 8, brand)) ? 'audio/mp4' : null;
  return says(bytes, 0, 'ID3') || isMpegFrame(bytes) ? 'audio/mpeg' : null;
}

/** True for a picture. */
export function isPicture(type: MediaType): boolean {
  return type.startsWith('image/');
}

/** True for what the program neither shows nor plays, and only hands on. */
export function isDocument(type: MediaType): boolean {
  return documentTypes.some((known) => known === type);
}

/** The most bytes that a file of a type may have. */
export function mostBytes(type: MediaType): number {
  if (isDocument(type)) return mediaLimits.document;
  return isPicture(type) ? mediaLimits.picture : mediaLimits.recording;
}
