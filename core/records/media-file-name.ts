import type { MediaType } from './media-record';

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const endings: Readonly<Record<MediaType, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'audio/flac': 'flac',
  'application/pdf': 'pdf',
  [`${openXml}.wordprocessingml.document`]: 'docx',
  [`${openXml}.spreadsheetml.sheet`]: 'xlsx',
  [`${openXml}.presentationml.presentation`]: 'pptx',
  [`${openDocument}.text`]: 'odt',
  [`${openDocument}.spreadsheet`]: 'ods',
  [`${openDocument}.presentation`]: 'odp',
  'application/rtf': 'rtf',
  'text/plain': 'txt',
};

/** The ending by which systems know a file of a type, without the dot. */
export function endingOf(type: MediaType): string {
  return endings[type];
}

const longest = 80;
// Names that Windows keeps for devices, whatever follows the dot.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * What a file of some title is called outside of the program: letters, digits, spaces and hyphens, and the ending of what it is
 * by its bytes. It leads out of no folder, and names no program.
 */
export function mediaFileName({ title, type }: { readonly title: string; readonly type: MediaType }): string {
  const plain = title
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const name = [...plain].slice(0, longest).join('').trim();
  const free = name === '' || reserved.test(name) ? `${name}1` : name;
  return `${free}.${endingOf(type)}`;
}

/** A first title for a file: its own name without its ending, at most 120 characters. */
export function mediaTitle(fileName: string): string {
  return fileName
    .replace(/\.[a-z0-9]{2,5}$/iu, '')
    .replaceAll(/[_\s]+/gu, ' ')
    .trim()
    .slice(0, 120);
}
