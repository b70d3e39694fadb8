import type { Part, PartKind } from '#core/curriculum/class-plan';
import { type Milliseconds, milliseconds, minutes } from '#core/time/milliseconds';
import type { AgendaColumn, AgendaTable } from './agenda-table';
import { freshPartId, newPart } from './class-edit';

/** What of a row could not be used as it is. Rows are counted from 1 as a person counts them, the header included. */
export interface RowProblem {
  readonly row: number;
  /**
   * `no-title`: the row was left out. `total`: so was one that adds the others up. `no-minutes`: it was given the usual
   * length of its kind. `long-title`: it was cut.
   */
  readonly is: 'no-title' | 'total' | 'no-minutes' | 'long-title' | 'too-many';
  readonly cell: string;
}

/** The parts of a table, and what a person should look at. */
export interface AgendaParts {
  readonly parts: readonly Part[];
  readonly problems: readonly RowProblem[];
}

/** Titles longer than this don't fit the wall in one line twice over. Characters. */
const longestTitle = 120;
const mostParts = 200;

/** A word or a few, not as a part of others: `\b` knows no umlauts. */
function words(shape: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${shape})(?!\p{L})`, 'iu');
}

/** Words by which a title or a kind tells what a part is, the first that fits; in English and German. */
const kindWords: readonly (readonly [PartKind, RegExp])[] = [
  ['break', words('break|pause|tea|coffee')],
  ['closing', words('clos(?:e|ing)|goodbye|wrap|end(?:ing)?|abschluss|sign[- ]?out')],
  ['check-in', words('check[- ]?in|round|runde|homework|home practice|review')],
  ['welcome', words(String.raw`welcome|arriv\p{L}*|ankommen|begrüßung|intro\p{L}*|opening|sign[- ]?in`)],
  ['breathing', words(String.raw`breath\p{L}*|atem\p{L}*|atmen|pacer`)],
  ['relaxation', words(String.raw`pmr|muscle|progressive|muskel\p{L}*|relax\p{L}*`)],
  ['guided', words(String.raw`body scan|meditat\p{L}*|mindful\p{L}*|achtsam\p{L}*|guided|imagery|grounding|kindness`)],
  ['plan', words(String.raw`plan\p{L}*|if[- ]then|goals?|next steps`)],
  ['discussion', words(String.raw`discuss\p{L}*|diskussion|sharing|talk about|debrief|q ?(?:&|and) ?a|questions`)],
  ['activity', words('activity|exercise|übung|pairs?|groups?|worksheet|role[- ]?play|game')],
  ['handout', words('handout|video|slide|picture|image')],
];

function kindOf(kind: string, title: string): PartKind {
  const found = [kind, title].flatMap((text) => kindWords.filter(([, shape]) => shape.test(text)).map(([one]) => one));
  return found[0] ?? 'talk';
}

const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/;

/** `1:30` is an hour and a half; with more hours than a class has, `10:00` is ten minutes, and so is all of its column. */
const longestHours = 3;

function hasMinutesFirst(cells: readonly string[]): boolean {
  return cells.some((cell) => Number(clock.exec(cell)?.[1] ?? 0) > longestHours);
}

/** A length as people write it: `10`, `10 min`, `1h 5m`, `0:10`, `10:00`, `7,5`. Null: none. */
function lengthOf(cell: string, isMinutesFirst: boolean): Milliseconds | null {
  const text = cell.trim().replace(/^~/, '').replace(',', '.').toLowerCase();
  const hours = /^(\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|std\.?|stunden?)\s*(?:(\d{1,2})\s*(?:m|min\.?)?)?$/.exec(text);
  if (hours !== null) return minutes(Number(hours[1]) * 60 + Number(hours[2] ?? 0));
  const read = clock.exec(text);
  if (read !== null) {
    const [high, low] = [Number(read[1]), Number(read[2])];
    return isMinutesFirst ? minutes(high + low / 60) : minutes(high * 60 + low);
  }
  const plain = /^(\d{1,3}(?:\.\d+)?)\s*(?:m|min|mins|minutes?|minuten|'|’)?\.?$/.exec(text);
  return plain === null ? null : minutes(Number(plain[1]));
}

const half = String.raw`(?:([ap])\.?m\.?|uhr)`;
const time = new RegExp(String.raw`^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?\s*${half}?|\s*${half})$`, 'i');
const halfDay = 12 * 60;
/** Characters in which two times of day find room. */
const longestTime = 40;

/** Minutes since midnight of a time of day as people write it; null: none. */
function timeOfDay(text: string): number | null {
  const read = time.exec(text);
  if (read === null) return null;
  const mark = (read[3] ?? read[4])?.toLowerCase();
  const hour = (Number(read[1]) % (mark === undefined ? 24 : 12)) + (mark === 'p' ? 12 : 0);
  return hour * 60 + Number(read[2] ?? 0);
}

/** A time of day, and where its row ends if it says so: `9:00 - 9:10`. */
function timesOf(cell: string): readonly [number | null, number | null] {
  const [from = '', to = ''] = cell.slice(0, longestTime).split(/\s*[-–—]\s*|\s+(?:to|bis)\s+/i);
  return [timeOfDay(from.trim()), timeOfDay(to.trim())];
}

interface Row {
  readonly row: number;
  readonly cell: (column: AgendaColumn) => string;
}

/** Longer than this no part of a class is: the rows are in no order. Minutes. */
const longestGap = 6 * 60;

/** How long until the row ends or the next one begins; past noon and midnight too, whoever leaves out am and pm. */
function untilNext(here: Row, next: Row | undefined): Milliseconds | null {
  const [from, end] = timesOf(here.cell('start'));
  const to = end ?? (next === undefined ? null : timesOf(next.cell('start'))[0]);
  if (from === null || to === null) return null;
  const gap = (to - from + 2 * halfDay) % halfDay;
  return gap === 0 || gap > longestGap ? null : minutes(gap);
}

function isUsable(length: Milliseconds | null): length is Milliseconds {
  return length !== null && length > 0 && length <= minutes(24 * 60);
}

const total = /^(?:total|sum|summe|gesamt|insgesamt)(?!\p{L})/iu;

/** Turns the rows of a table into parts, by what its columns are said to hold. Nothing is guessed silently: what had to be is a problem. */
export function agendaParts(table: AgendaTable): AgendaParts {
  const { columns, hasHeader } = table;
  const rows = table.rows.flatMap((cells, index): readonly Row[] => {
    if (hasHeader && index === 0) return [];
    const cell = (column: AgendaColumn): string => (cells[columns.indexOf(column)] ?? '').trim();
    return [{ row: index + 1, cell }];
  });
  const isMinutesFirst = hasMinutesFirst(rows.map((row) => row.cell('minutes')));
  const parts: Part[] = [];
  const problems: RowProblem[] = [];
  for (const [index, here] of rows.entries()) {
    const whole = here.cell('title').replace(/\s+/g, ' ');
    const title = whole.slice(0, longestTitle);
    if (title === '') {
      problems.push({ row: here.row, is: 'no-title', cell: here.cell('minutes') });
      continue;
    }
    if (index === rows.length - 1 && parts.length > 1 && total.test(title)) {
      problems.push({ row: here.row, is: 'total', cell: title });
      continue;
    }
    if (parts.length === mostParts) {
      problems.push({ row: here.row, is: 'too-many', cell: title });
      break;
    }
    if (whole.length > title.length) problems.push({ row: here.row, is: 'long-title', cell: whole });
    const written = lengthOf(here.cell('minutes'), isMinutesFirst);
    const length = isUsable(written) ? written : untilNext(here, rows[index + 1]);
    const part = newPart(kindOf(here.cell('kind'), title), { title, prompt: here.cell('prompt') || title });
    if (!isUsable(length)) problems.push({ row: here.row, is: 'no-minutes', cell: here.cell('minutes') });
    const notes = here
      .cell('notes')
      .split(/\n+/)
      .flatMap((note) => (note.trim() === '' ? [] : [note.trim()]));
    const duration = isUsable(length) ? milliseconds(length) : part.duration;
    parts.push({ ...part, id: freshPartId({ parts }, part.id), duration, notes });
  }
  return { parts, problems };
}
