import { holdsMacro, mainPart, openDocumentType } from './zip-names';

const openXml = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

/** What a document may be, by its media type. None of them is a program, and none is ever opened by ours. */
export const documentTypes = [
  'application/pdf',
  `${openXml}.wordprocessingml.document`,
  `${openXml}.spreadsheetml.sheet`,
  `${openXml}.presentationml.presentation`,
  `${openDocument}.text`,
  `${openDocument}.spreadsheet`,
  `${openDocument}.presentation`,
  'application/rtf',
  'text/plain',
] as const;

/** One of these. */
export type DocumentType = (typeof documentTypes)[number];

const mainParts: readonly (readonly [string, DocumentType])[] = [
  ['word/document.xml', `${openXml}.wordprocessingml.document`],
  ['xl/workbook.xml', `${openXml}.spreadsheetml.sheet`],
  ['ppt/presentation.xml', `${openXml}.presentationml.presentation`],
];

function text(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** Rich text names objects of other programs by words that begin so: `\object`, `\objdata`. */
const objectMark = '\\obj';

function holdsObject(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x5c); at >= 0; at = bytes.indexOf(0x5c, at + 1)) {
    if (text(bytes, at, at + objectMark.length) === objectMark) return true;
  }
  return false;
}

const tab = 0x09;
const lineFeed = 0x0a;
const formFeed = 0x0c;
const carriageReturn = 0x0d;

function isLetter(byte: number): boolean {
  if (byte >= 0x20) return byte !== 0x7f;
  return byte === tab || byte === lineFeed || byte === formFeed || byte === carriageReturn;
}

function packedType(bytes: Uint8Array): DocumentType | null {
  if (holdsMacro(bytes)) return null;
  const openly = openDocumentType(bytes);
  if (openly !== null) return documentTypes.find((type) => type === openly && type.startsWith(openDocument)) ?? null;
  const part = mainPart(
    bytes,
    mainParts.map(([name]) => name),
  );
  return mainParts.find(([name]) => name === part)?.[1] ?? null;
}

/**
 * What a document is by all of its bytes, whatever its name says; null for anything else, also for documents with macros
 * and rich text with objects of other programs in it.
 * @source ISO 32000-1 7.5.2, RTF 1.9.1, ECMA-376-2, OpenDocument 1.3 part 2
 */
export function documentTypeOf(bytes: Uint8Array): DocumentType | null {
  if (text(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (text(bytes, 0, 6) === '{\\rtf1') return holdsObject(bytes) ? null : 'application/rtf';
  if (text(bytes, 0, 4) === 'PK\u0003\u0004') return packedType(bytes);
  // Texts of any alphabet have no control characters but these.
  return bytes.length > 0 && bytes.every(isLetter) ? 'text/plain' : null;
}
