import { isCivilDate } from '#core/time/civil';
import { folded } from './folded';

/** In which order a column writes day and month where its dates do not tell. */
export type DateOrder = 'day-first' | 'month-first';

/** A date as it was read, or why it was not: `either` could be two dates. */
export type ReadDate = { readonly date: string } | { readonly problem: 'bad-date' | 'either' };

/** Beginnings of the names of months in English, German, Spanish and French, as `folded` writes them. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar', 'mrz', 'maerz'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep', 'set'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

const bad = { problem: 'bad-date' } as const;

function two(number: number): string {
  return number.toString().padStart(2, '0');
}

/** A year of two digits is the last one of that ending that has begun by the given year. */
function fullYear(text: string, thisYear: number): number {
  const year = Number(text);
  if (text.length > 2) return year;
  const century = Math.floor(thisYear / 100) * 100;
  return century + year > thisYear ? century - 100 + year : century + year;
}

function dateOf(year: number, month: number, day: number): ReadDate {
  const date = `${year.toString().padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isCivilDate(date) ? { date } : bad;
}

function monthNamed(word: string): number {
  return months.findIndex((beginnings) => beginnings.some((beginning) => word.startsWith(beginning))) + 1;
}

/** `9 March 1984`, `9. März 1984`, `March 9, 1984`, `9 de marzo de 1984`. */
function worded(text: string, thisYear: number): ReadDate {
  const parts = folded(text)
    .split(' ')
    .filter((word) => word !== 'de' && word !== 'del' && word !== 'of');
  const word = parts.find((part) => /^\p{L}{3,}$/u.test(part)) ?? '';
  const month = monthNamed(word);
  const numbers = parts
    .filter((part) => part !== word)
    .map((part) => part.replace(/^(\d{1,2})(st|nd|rd|th|er)$/, '$1'));
  const [first = '', second = ''] = numbers;
  if (month === 0 || numbers.length !== 2 || !numbers.every((part) => /^\d{1,4}$/.test(part))) return bad;
  const [day, year] = first.length > 2 ? [second, first] : [first, second];
  return dateOf(fullYear(year, thisYear), month, Number(day));
}

function numbered([first = '', sign = '', second = '', year = '']: readonly string[], read: Reading): ReadDate {
  const whole = fullYear(year, read.thisYear);
  const dayFirst = dateOf(whole, Number(second), Number(first));
  // A dot is written in places that put the day first.
  if (sign === '.') return dayFirst;
  const monthFirst = dateOf(whole, Number(first), Number(second));
  if ('problem' in dayFirst) return monthFirst;
  if ('problem' in monthFirst || first === second) return dayFirst;
  if (read.order === null) return { problem: 'either' };
  return read.order === 'day-first' ? dayFirst : monthFirst;
}

/** What is known before a date is read. */
export interface Reading {
  /** Null: nobody was asked yet. */
  readonly order: DateOrder | null;
  /** The year where the program runs. */
  readonly thisYear: number;
}

/** Reads a date in one of the forms in which people write them. A time behind it is left out. */
export function readDate(written: string, read: Reading): ReadDate {
  const text = written.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AaPp][Mm])?Z?$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?[./-] ?(\d{4}|\d{2})\.?$/.exec(text);
  return parts === null ? worded(text, read.thisYear) : numbered(parts.slice(1), read);
}

/** What a column of dates tells of its order: null where each could be both, and somebody has to be asked. */
export function orderOf(
  column: readonly string[],
  thisYear: number,
): { readonly order: DateOrder | null; readonly example: string | null } {
  let order: DateOrder | null = null;
  let example: string | null = null;
  for (const written of column) {
    const asDay = readDate(written, { order: 'day-first', thisYear });
    const asMonth = readDate(written, { order: 'month-first', thisYear });
    const open = readDate(written, { order: null, thisYear });
    if ('problem' in open && open.problem === 'either') example ??= written.trim();
    else order ??= told(written, 'date' in asDay && 'date' in asMonth);
  }
  return { order, example };
}

/** What one date that could not be read in two ways tells of its column; null: nothing, as a month that is a word. */
function told(written: string, isRead: boolean): DateOrder | null {
  const parts = /^(\d{1,2}) ?[/-] ?(\d{1,2}) ?[/-] ?\d{2,4}/.exec(written.trim());
  const [first, second] = [Number(parts?.[1] ?? 0), Number(parts?.[2] ?? 0)];
  if (!isRead || parts === null || first === second) return null;
  return first > 12 ? 'day-first' : 'month-first';
}
