import { agendaCells } from './agenda-cells';

/** What a column of a table can hold. */
export const agendaColumns = ['skip', 'title', 'minutes', 'start', 'kind', 'prompt', 'notes'] as const;

/** One of these. */
export type AgendaColumn = (typeof agendaColumns)[number];

/** A table as it was read. */
export interface AgendaTable {
  readonly rows: readonly (readonly string[])[];
  /** Columns of the widest row. */
  readonly width: number;
  /** True where the first row seems to name the columns. */
  readonly hasHeader: boolean;
  /** What each column seems to hold. */
  readonly columns: readonly AgendaColumn[];
}

/** Characters; a longer text is no agenda either. */
export const longestTable = 1_000_000;

/** Words by which headers tell what stands below, in English and German. */
const named: Readonly<Record<Exclude<AgendaColumn, 'skip'>, RegExp>> = {
  title: /^(?:title|titel|part|item|what|activity|topic|segment|name|agenda|thema|programm|was)\b/i,
  minutes: /^(?:min|minutes?|minuten|duration|dauer|length|länge|how long)\b/i,
  start: /^(?:start|starts?|begin|beginn|time|zeit|from|von|uhrzeit|when)\b/i,
  kind: /^(?:kind|type|art|typ|category|format|method)\b/i,
  prompt: /^(?:prompt|screen|slide|room|wall|card|leinwand)\b/i,
  notes: /^(?:notes?|notiz|notizen|comments?|details?|description|facilitator|materials?|how)\b/i,
};

const time = String.raw`(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr)?|\d{1,2}\s*(?:[ap]\.?m\.?|uhr))`;
const clock = new RegExp(String.raw`^${time}(?:\s*(?:[-–—]|to|bis)\s*${time})?$`, 'i');
const span = /^~?\d{1,3}(?:[.,]\d+)?\s*(?:m|min|mins|minutes?|minuten|'|’|h|hours?|std)?\.?$/i;

/** Characters by which a cell is known for a time or a length. */
const longestFigure = 60;

function byHeader(cell: string): AgendaColumn | null {
  const found = agendaColumns.find((column) => column !== 'skip' && named[column].test(cell.trim()));
  return found ?? null;
}

function filled(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function share(cells: readonly string[], shape: RegExp): number {
  const figures = filled(cells).map((cell) => cell.slice(0, longestFigure));
  return figures.length === 0 ? 0 : figures.filter((cell) => shape.test(cell)).length / figures.length;
}

function byContent(cells: readonly string[]): AgendaColumn | null {
  if (share(cells, clock) > 0.6) return 'start';
  return share(cells, span) > 0.6 ? 'minutes' : null;
}

/** `1, 2, 3` down a column numbers the rows. */
function areNumbers(cells: readonly string[]): boolean {
  const numbers = filled(cells);
  return numbers.length > 1 && numbers.every((cell, index) => cell.replace(/\.$/, '') === String(index + 1));
}

/** What a header says of a column. `Time` stands above lengths as often as above times of day. */
function byBoth(header: string, cells: readonly string[]): AgendaColumn | null {
  const said = byHeader(header);
  if (said === 'start') return byContent(cells) ?? said;
  return said !== 'minutes' && areNumbers(cells) ? 'skip' : said;
}

/** Each column once: a second one that seems to hold the same is left for the person to choose. */
function guessed(
  header: readonly string[] | null,
  body: readonly (readonly string[])[],
  width: number,
): AgendaColumn[] {
  const columnAt = (index: number) => body.map((row) => row[index] ?? '');
  const taken = new Set<AgendaColumn>();
  const once = (guess: AgendaColumn | null): AgendaColumn | null => {
    if (guess === null || guess === 'skip') return guess;
    if (taken.has(guess)) return 'skip';
    taken.add(guess);
    return guess;
  };
  const said = Array.from({ length: width }, (_, index) =>
    header === null ? null : once(byBoth(header[index] ?? '', columnAt(index))),
  );
  // What has a name of its own goes before what only looks like it.
  const columns = said.map((one, index): AgendaColumn => {
    const cells = columnAt(index);
    return one ?? once(areNumbers(cells) ? null : byContent(cells)) ?? 'skip';
  });
  if (taken.has('title')) return columns;
  const first = columns.findIndex(
    (column, index) => column === 'skip' && !areNumbers(columnAt(index)) && columnAt(index).some((cell) => cell.trim()),
  );
  return columns.map((column, index) => (index === first ? 'title' : column));
}

/** True for a row that names the columns: words that headers have, and nothing of an agenda's own. */
function isHeader(row: readonly string[], width: number): boolean {
  if (row.some((cell) => [clock, span].some((shape) => shape.test(cell.trim().slice(0, longestFigure))))) return false;
  // A list may begin with `What is stress`: its one header is a word alone.
  if (width === 1) return row.some((cell) => named.title.exec(cell.trim())?.[0].length === cell.trim().length);
  return row.filter((cell) => byHeader(cell) !== null).length >= 2;
}

/** How far down a table its header can stand, below a title and a date. */
const highest = 5;

/** Reads a table that was pasted or opened, and guesses what its columns hold. What stands alone above its header is left out. */
export function readAgendaTable(text: string): AgendaTable {
  const all = agendaCells(text.slice(0, longestTable));
  const width = all.reduce((widest, row) => Math.max(widest, row.length), 0);
  const at = all.slice(0, highest).findIndex((row) => isHeader(row, width));
  const hasHeader = at >= 0 && all.slice(0, at).every((row) => filled(row).length < 2) && (width > 1 || all.length > 1);
  const rows = hasHeader ? all.slice(at) : all;
  const [first = []] = rows;
  const body = hasHeader ? rows.slice(1) : rows;
  return { rows, width, hasHeader, columns: guessed(hasHeader ? first : null, body, width) };
}
