import { digitsOf } from './folded';
import { orderOf, readDate } from './roster-dates';
import { fieldOfHead, type RosterField, type RosterMatch } from './roster-field';

/** A table of people as it was brought in: texts alone. */
export interface RosterTable {
  /** What stands above each column; empty texts where the table has no line of heads. */
  readonly heads: readonly string[];
  /** The rows below, each as long as `heads`. */
  readonly rows: readonly (readonly string[])[];
}

/** Rows that are looked at to guess what a column is. */
const looked = 200;

/** So much of what is in a column has to look alike. */
const share = 0.6;

const isEmail = (cell: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(cell.trim());

const isDate = (cell: string): boolean => {
  const read = readDate(cell, { order: 'day-first', thisYear: 2100 });
  return 'date' in read && /\d/.test(cell);
};

function isPhone(cell: string): boolean {
  const digits = digitsOf(cell).length;
  return digits >= 7 && digits <= 15 && /^[+()\d\s./-]+$/.test(cell.trim()) && !isDate(cell);
}

const isWholeName = (cell: string): boolean => /^\p{L}[\p{L}\p{M}'’.-]*,? +\p{L}[\p{L}\p{M}'’. -]*$/u.test(cell.trim());
const isNameWord = (cell: string): boolean => /^\p{L}[\p{L}\p{M}'’.-]+$/u.test(cell.trim());

function mostly(cells: readonly string[], is: (cell: string) => boolean): boolean {
  const filled = cells.slice(0, looked).filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.filter(is).length >= filled.length * share;
}

function column(rows: RosterTable['rows'], at: number): readonly string[] {
  return rows.slice(0, looked).map((row) => row[at] ?? '');
}

/** `Name` beside a given name is the family's, as German lists have it; beside a family name the given one. */
function ofName(match: readonly (RosterField | null)[]): readonly (RosterField | null)[] {
  const [hasGiven, hasFamily] = [match.includes('given'), match.includes('family')];
  if (hasGiven === hasFamily) return match;
  return match.map((field) => (field === 'name' ? (hasGiven ? 'family' : 'given') : field));
}

function once(match: readonly (RosterField | null)[]): (RosterField | null)[] {
  return match.map((field, at) => (field !== null && match.indexOf(field) === at ? field : null));
}

const byContent: readonly (readonly [RosterField, (cell: string) => boolean])[] = [
  ['email', isEmail],
  ['birthDate', isDate],
  ['phone', isPhone],
];

/** What each column most likely is, by its head, else by what is in it. */
export function guessMatch({ heads, rows }: RosterTable): RosterMatch {
  const match = once(ofName(once(heads.map(fieldOfHead))));
  const isFree = (field: RosterField): boolean => !match.includes(field);
  for (const [field, is] of byContent) {
    const at = heads.findIndex((_, place) => match[place] === null && mostly(column(rows, place), is));
    if (at >= 0 && isFree(field)) match[at] = field;
  }
  if (!isFree('name') || !isFree('given') || !isFree('family')) return match;
  const free = heads.flatMap((_, place) => (match[place] === null ? [place] : []));
  const whole = free.find((place) => mostly(column(rows, place), isWholeName));
  if (whole !== undefined) {
    match[whole] = 'name';
    return match;
  }
  const [first, second] = free.filter((place) => mostly(column(rows, place), isNameWord));
  if (first !== undefined) match[first] = second === undefined ? 'name' : 'given';
  if (second !== undefined) match[second] = 'family';
  return match;
}

function isValue(cell: string): boolean {
  return isEmail(cell) || isPhone(cell) || isDate(cell);
}

/** Whether the first of some lines stands above the others, and is no person itself. */
function isHead([first = [], ...rest]: RosterTable['rows']): boolean {
  if (first.some(isValue)) return false;
  if (first.some((cell) => fieldOfHead(cell) !== null)) return true;
  return first.some((_, at) => mostly(column(rest, at), isValue));
}

/** Lines of cells as a table: empty lines are left out, and the first is taken for the heads where it is none of a person. */
export function rosterTableOf(lines: readonly (readonly string[])[]): RosterTable {
  const filled = lines.filter((line) => line.some((cell) => cell.trim() !== ''));
  const width = filled.reduce((most, line) => Math.max(most, line.length), 0);
  const even = filled.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? ''));
  const hasHead = isHead(even);
  const heads = hasHead ? (even[0] ?? []) : Array.from({ length: width }, () => '');
  return { heads: heads.map((head) => head.trim()), rows: hasHead ? even.slice(1) : even };
}

/** What the dates of a table tell of their order, by the column that is matched as the date of birth. */
export function orderIn({ rows }: RosterTable, match: RosterMatch, thisYear: number) {
  const at = match.indexOf('birthDate');
  return orderOf(at < 0 ? [] : rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== ''), thisYear);
}
