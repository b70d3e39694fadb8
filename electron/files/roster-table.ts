import papaparse from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { type RosterTable, rosterTableOf } from '#core/people/roster-table';
import { plainWorkbook } from './roster-zip';
import { plainText } from './spreadsheet-text';

/** The most that a roster may have. */
export const rosterLimits = {
  /** The file as it is. */
  bytes: 4 * 2 ** 20,
  rows: 5000,
  columns: 60,
  /** Characters of one cell; the rest is cut. */
  cell: 2000,
} as const;

/** A roster, or why it is none: no table at all, an empty one, one that is too large, or a workbook of the time before 2007. */
export type ReadTable =
  | { readonly table: RosterTable }
  | { readonly refused: 'not-a-table' | 'empty-table' | 'table-too-large' | 'old-workbook' };

function begins(bytes: Uint8Array, ...marks: readonly number[]): boolean {
  return marks.every((mark, at) => bytes[at] === mark);
}

/** The text of a file: UTF-8 or UTF-16 by its mark, UTF-8 where it is, and what Windows wrote before otherwise. */
function textOf(bytes: Uint8Array): string {
  if (begins(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const signs = ['\t', ';', ',', '|'] as const;

function parted(text: string, sign: string, lines: number): readonly (readonly string[])[] {
  const { data } = papaparse.parse<string[]>(text, { delimiter: sign, preview: lines });
  return data.filter((line) => line.some((cell) => cell.trim() !== ''));
}

/** Lines that are looked at to find out what parts their cells. */
const looked = 30;

/** Names as `Vale, Robin`, one to a line, and nothing else: the comma parts no cells there. */
const namesAlone = /^(\p{L}[^,;\t|"\d]*, \p{L}[^,;\t|"\d]*(\r?\n|$))+$/u;

/** What parts the cells: the sign by which the most lines fall into as many as the first. */
function signIn(text: string): string {
  const scores = signs.map((sign) => {
    const lines = parted(text, sign, looked);
    const width = lines[0]?.length ?? 0;
    return width < 2 ? 0 : lines.filter((line) => line.length === width).length / lines.length + width / 1000;
  });
  return signs[scores.indexOf(Math.max(...scores))] ?? ',';
}

/** More lines than any list has, empty ones among them: counting on would fill the memory. */
const mostLines = 50_000;

/** Null: too many lines to be a list of people. */
function separated(text: string): readonly (readonly string[])[] | null {
  if (namesAlone.test(text.trim()))
    return text
      .trim()
      .split(/\r?\n/)
      .map((line) => [line]);
  const [, sign, rest] = /^sep=(.)\r?\n([\s\S]*)$/.exec(text) ?? [];
  const whole = rest ?? text;
  if (whole.split(/\r\n|\n|\r/, mostLines + 1).length > mostLines) return null;
  // All of them: empty lines would count against a limit here, and whoever stands behind it would be lost without a word.
  return parted(whole, sign ?? signIn(whole), 0).map((line) => line.map(plainText));
}

/** A cell of a workbook as text: what a formula came to when it was saved, a date as the day that it is. */
function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell.toString() : '';
}

async function inWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const sheets = await readWorkbook(plainWorkbook(bytes));
  const filled = sheets.find(({ data }) => data.some((row) => row.some((cell) => cellText(cell).trim() !== '')));
  return (filled?.data ?? []).map((row) => row.map(cellText));
}

function tableIn(lines: readonly (readonly string[])[]): ReadTable {
  const table = rosterTableOf(lines.map((line) => line.map((cell) => cell.slice(0, rosterLimits.cell))));
  if (table.rows.length > rosterLimits.rows || table.heads.length > rosterLimits.columns)
    return { refused: 'table-too-large' };
  return table.rows.length === 0 ? { refused: 'empty-table' } : { table };
}

/**
 * Reads a roster: text whose cells are parted by commas, semicolons, tabs or bars, or the first filled sheet of an Excel
 * workbook. No macro and no formula runs, and nothing that a workbook links to is opened.
 */
export async function readRosterTable(bytes: Uint8Array): Promise<ReadTable> {
  if (bytes.length > rosterLimits.bytes) return { refused: 'table-too-large' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { refused: 'old-workbook' };
  if (begins(bytes, 0x50, 0x4b)) {
    try {
      return tableIn(await inWorkbook(bytes));
    } catch (error) {
      // Whatever a broken or hostile workbook makes the reader throw is the file's fault.
      if (error instanceof Error) return { refused: 'not-a-table' };
      throw error;
    }
  }
  const text = textOf(bytes);
  if (text.includes('\0')) return { refused: 'not-a-table' };
  const lines = separated(text);
  return lines === null ? { refused: 'table-too-large' } : tableIn(lines);
}
