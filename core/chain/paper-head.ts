import { byteOf, headLength } from './head-words';

/** The end of a chain as it was typed or read from paper: the number of its last link, where it is told, and the beginning of its hash. */
export interface PaperHead {
  readonly seq: number | null;
  readonly start: string;
}

/** What is wrong with words that should be the end of a chain. `word`: the first that is none of the list. */
export type PaperFault = { readonly word: string } | { readonly count: number };

const qr = /^BR1:(\d{1,9}):([0-9A-F]{64})$/;

/** The end of a chain as the text of a QR code: capitals, so that the code stays small. */
export function qrTextOf({ seq, head }: { readonly seq: number; readonly head: string }): string {
  return `BR1:${seq}:${head.toUpperCase()}`;
}

/** Reads what stands on a sheet: its eight words, in any case and with anything between them, or the text of its QR code. */
export function readPaper(typed: string): { readonly found: PaperHead } | PaperFault {
  const code = qr.exec(typed.trim().toUpperCase());
  const [, seq = '', hash = ''] = code ?? [];
  if (code !== null) return { found: { seq: Number(seq), start: hash.toLowerCase() } };
  const told = typed.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const bytes = told.map(byteOf);
  const unknown = told.find((_, at) => bytes[at] === null);
  if (unknown !== undefined) return { word: unknown };
  return told.length === headLength ? { found: { seq: null, start: bytes.join('') } } : { count: told.length };
}
