import { longestTable } from '#core/library/agenda-table';

/** Why nothing was taken from a file. */
export type TableWhy = 'not-text' | 'spreadsheet' | 'too-large' | 'unreadable';

/** What was in a file. */
export type TableFile = { readonly text: string } | { readonly why: TableWhy };

function begins(bytes: Uint8Array, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Spreadsheets save what they call Unicode in two bytes a letter, and what they call CSV often as Windows does. */
function decoded(bytes: Uint8Array): string {
  if (begins(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whole workbooks of spreadsheets: packed ones, and those of old. */
function isSpreadsheet(bytes: Uint8Array): boolean {
  return begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

/** Reads the text of a file, whatever program wrote it; says why where it has none. */
export async function tableText(file: Blob): Promise<TableFile> {
  if (file.size > longestTable * 2) return { why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isSpreadsheet(bytes)) return { why: 'spreadsheet' };
    const text = decoded(bytes);
    return text.includes('\0') || text.trim() === '' ? { why: 'not-text' } : { text };
  } catch {
    // The file went away, or its disk did.
    return { why: 'unreadable' };
  }
}
