import Papa, { type ParseResult } from 'papaparse';

/** More rows than this is no agenda. */
const mostRows = 500;
/** Each column is asked about. */
const mostColumns = 30;

/** The first line that Excel writes into some of its tables: it names the mark between cells, and is no row. */
const markLine = /^"?sep=(.)"?\r?\n/i;
/** What stands below the header of a table in Markdown, cell by cell. */
const rule = /^(?::?-{2,}:?)?$/;

function parsed(text: string, delimiter: string, quoteChar = '"'): ParseResult<string[]> {
  const read = Papa.parse<string[]>(text, {
    delimiter,
    quoteChar,
    skipEmptyLines: 'greedy',
    preview: mostRows,
    delimitersToGuess: ['\t', ';', ',', '|'],
  });
  // A mark of quotation that nobody closed would swallow all that comes after it.
  const isOpen = quoteChar === '"' && read.errors.some(({ code }) => code === 'MissingQuotes');
  return isOpen ? parsed(text, delimiter, '\0') : read;
}

/** Reads text with commas, semicolons or tabs between its cells; empty rows are left out. */
export function agendaCells(text: string): readonly (readonly string[])[] {
  const whole = text.replace(/^\uFEFF/, '');
  const mark = markLine.exec(whole);
  const body = whole.slice(mark?.[0].length ?? 0);
  const { data, meta } = parsed(body, mark?.[1] ?? '');
  const isMost = (rows: readonly unknown[]): boolean => rows.length * 2 > data.length;
  // Commas are taken where nothing else is in every row: a title above others, or a list with a comma here and there.
  const isDoubtful = meta.delimiter === ',' && isMost(data.filter((row) => row.length === 1));
  const other = ['\t', ';'].find((one) => isMost(data.filter((row) => row.some((cell) => cell.includes(one)))));
  if (isDoubtful && other === undefined) return data.map((row) => [row.join(',')]);
  const rows = isDoubtful && other !== undefined ? parsed(body, other).data : data;
  return rows.filter((row) => !row.every((cell) => rule.test(cell.trim()))).map((row) => row.slice(0, mostColumns));
}
