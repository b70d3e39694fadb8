import Papa from 'papaparse';

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

/** More rows than this is no agenda. */
const mostRows = 500;
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

const clock = /^\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|uhr)?$/i;
const span = /^~?\d{1,3}(?:[.,]\d+)?\s*(?:m|min|mins|minutes?|minuten|'|’|h|hours?|std)?\.?$/i;

function byHeader(cell: string): AgendaColumn | null {
  const found = agendaColumns.find((column) => column !== 'skip' && named[column].test(cell.trim()));
  return found ?? null;
}

function share(cells: readonly string[], shape: RegExp): number {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length === 0 ? 0 : filled.filter((cell) => shape.test(cell)).length / filled.length;
}

function byContent(cells: readonly string[]): AgendaColumn | null {
  if (share(cells, clock) > 0.6) return 'start';
  return share(cells, span) > 0.6 ? 'minutes' : null;
}

/** Reads text with commas, semicolons or tabs between its cells; empty rows are left out. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd(), {
    skipEmptyLines: 'greedy',
    preview: mostRows,
    delimitersToGuess: ['\t', ';', ',', '|'],
  });
  return data;
}

/** Each column once: a second one that seems to hold the same is left for the person to choose; the longest texts are notes. */
function guessed(
  header: readonly string[] | null,
  body: readonly (readonly string[])[],
  width: number,
): AgendaColumn[] {
  const taken = new Set<AgendaColumn>();
  const columns = Array.from({ length: width }, (_, index): AgendaColumn => {
    const cells = body.map((row) => row[index] ?? '');
    const guess = (header === null ? null : byHeader(header[index] ?? '')) ?? byContent(cells);
    if (guess === null || taken.has(guess)) return 'skip';
    taken.add(guess);
    return guess;
  });
  if (taken.has('title')) return columns;
  const first = columns.findIndex(
    (column, index) => column === 'skip' && body.some((row) => (row[index] ?? '').trim()),
  );
  return columns.map((column, index) => (index === first ? 'title' : column));
}

/** Reads a table that was pasted or opened, and guesses what its columns hold. */
export function readAgendaTable(text: string): AgendaTable {
  const rows = cellsOf(text.slice(0, longestTable));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const [first = []] = rows;
  const hasHeader = rows.length > 1 && first.filter((cell) => byHeader(cell) !== null).length >= Math.min(2, width);
  const body = hasHeader ? rows.slice(1) : rows;
  return { rows, width, hasHeader, columns: guessed(hasHeader ? first : null, body, width) };
}
