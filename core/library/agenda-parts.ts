import type { Part, PartKind } from '#core/curriculum/class-plan';
import { type Milliseconds, milliseconds, minutes } from '#core/time/milliseconds';
import type { AgendaColumn, AgendaTable } from './agenda-table';
import { freshPartId, newPart } from './class-edit';

/** What of a row could not be used as it is. Rows are counted from 1 as a person counts them, the header included. */
export interface RowProblem {
  readonly row: number;
  /** `no-title`: the row was left out. `no-minutes`: it was given the usual length of its kind. `long-title`: it was cut. */
  readonly is: 'no-title' | 'no-minutes' | 'long-title' | 'too-many';
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

/** Words by which a title or a kind tells what a part is, the first that fits; in English and German. */
const kindWords: readonly (readonly [PartKind, RegExp])[] = [
  ['break', /\b(?:break|pause|tea|coffee)\b/i],
  ['closing', /\b(?:clos(?:e|ing)|goodbye|wrap|end(?:ing)?|abschluss|sign[- ]?out)\b/i],
  ['check-in', /\b(?:check[- ]?in|round|runde|homework|home practice|review)\b/i],
  ['welcome', /\b(?:welcome|arriv\w*|ankommen|begrüßung|intro\w*|opening|sign[- ]?in)\b/i],
  ['breathing', /\b(?:breath\w*|atem\w*|atmen|pacer)/i],
  ['relaxation', /\b(?:pmr|muscle|progressive|muskel\w*|relax\w*)/i],
  ['guided', /\b(?:body scan|meditat\w*|mindful\w*|achtsam\w*|guided|imagery|grounding|kindness)/i],
  ['plan', /\b(?:plan\w*|if[- ]then|goals?|next steps)\b/i],
  ['discussion', /\b(?:discuss\w*|diskussion|sharing|talk about|debrief|q ?(?:&|and) ?a|questions)/i],
  ['activity', /\b(?:activity|exercise|übung|pairs?|groups?|worksheet|role[- ]?play|game)\b/i],
  ['handout', /\b(?:handout|video|slide|picture|image)\b/i],
];

function kindOf(kind: string, title: string): PartKind {
  const found = [kind, title].flatMap((text) => kindWords.filter(([, shape]) => shape.test(text)).map(([one]) => one));
  return found[0] ?? 'talk';
}

/** `1:30` is an hour and a half; with more hours than a class has, `10:00` is ten minutes. */
const longestHours = 3;

/** A length as people write it: `10`, `10 min`, `1h 5m`, `0:10`, `10:00`, `7,5`. Null: none. */
function lengthOf(cell: string): Milliseconds | null {
  const text = cell.trim().replace(/^~/, '').replace(',', '.').toLowerCase();
  const hours = /^(\d+(?:\.\d+)?)\s*(?:h|hours?|std\.?)\s*(?:(\d{1,2})\s*(?:m|min\.?)?)?$/.exec(text);
  if (hours !== null) return minutes(Number(hours[1]) * 60 + Number(hours[2] ?? 0));
  const clock = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text);
  if (clock !== null) {
    const [high, low] = [Number(clock[1]), Number(clock[2])];
    return high > longestHours ? minutes(high + low / 60) : minutes(high * 60 + low);
  }
  const plain = /^(\d{1,3}(?:\.\d+)?)\s*(?:m|min|mins|minutes?|minuten|'|’)?\.?$/.exec(text);
  return plain === null ? null : minutes(Number(plain[1]));
}

/** Minutes since midnight of a time of day as people write it; null: none. */
function timeOfDay(cell: string): number | null {
  const read = /^(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?(?:\s*uhr)?$/i.exec(cell.trim());
  if (read === null) return null;
  const half = read[3]?.toLowerCase();
  const hour = (Number(read[1]) % (half === undefined ? 24 : 12)) + (half === 'p' ? 12 : 0);
  return hour * 60 + Number(read[2]);
}

interface Row {
  readonly row: number;
  readonly cell: (column: AgendaColumn) => string;
}

/** How long until the next row begins; past midnight too. */
function untilNext(here: Row, next: Row | undefined): Milliseconds | null {
  const [from, to] = [timeOfDay(here.cell('start')), next === undefined ? null : timeOfDay(next.cell('start'))];
  if (from === null || to === null || from === to) return null;
  return minutes((to - from + 24 * 60) % (24 * 60));
}

function isUsable(length: Milliseconds | null): length is Milliseconds {
  return length !== null && length > 0 && length <= minutes(24 * 60);
}

/** Turns the rows of a table into parts, by what its columns are said to hold. Nothing is guessed silently: what had to be is a problem. */
export function agendaParts(table: AgendaTable): AgendaParts {
  const { columns, hasHeader } = table;
  const rows = table.rows.flatMap((cells, index): readonly Row[] => {
    if (hasHeader && index === 0) return [];
    const cell = (column: AgendaColumn): string => (cells[columns.indexOf(column)] ?? '').trim();
    return [{ row: index + 1, cell }];
  });
  const parts: Part[] = [];
  const problems: RowProblem[] = [];
  for (const [index, here] of rows.entries()) {
    const whole = here.cell('title').replace(/\s+/g, ' ');
    const title = whole.slice(0, longestTitle);
    if (title === '') {
      problems.push({ row: here.row, is: 'no-title', cell: here.cell('minutes') });
      continue;
    }
    if (parts.length === mostParts) {
      problems.push({ row: here.row, is: 'too-many', cell: title });
      break;
    }
    if (whole.length > title.length) problems.push({ row: here.row, is: 'long-title', cell: whole });
    const written = lengthOf(here.cell('minutes'));
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
