import { setImmediate } from 'node:timers/promises';
import type { DateOrder } from '#core/people/roster-dates';
import type { RosterField, RosterMatch } from '#core/people/roster-field';
import type { RosterReading } from '#core/people/roster-person';
import { type RosterRow, readRoster } from '#core/people/roster-rows';
import { guessMatch, orderIn, type RosterTable } from '#core/people/roster-table';
import { type Answer, done } from './answer';
import type { House } from './house';
import { peopleDigests } from './people-digests';
import { todayAt } from './people-record';
import { rosterTableOf } from './roster-upload';

/** A column of a roster. */
export interface RosterColumn {
  /** What stands above it; empty: nothing. */
  readonly head: string;
  /** Its first cells that are not empty. */
  readonly samples: readonly string[];
  /** What it most likely is; null: nothing that is kept. */
  readonly guess: RosterField | null;
}

/** A roster that was brought in. */
export interface RosterLook {
  readonly columns: readonly RosterColumn[];
  /** The first 200 rows as they are. */
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
}

/** What would come in. */
export interface RosterPreview {
  readonly rows: readonly RosterRow[];
  readonly counts: Readonly<Record<RosterRow['fate'], number>>;
  /** A date that could be two: somebody has to say whether the day or the month stands first. Null: nothing to ask. */
  readonly askOrder: string | null;
  /** The order in which dates were read. */
  readonly order: DateOrder | null;
}

/** How a roster is read, as somebody says it. */
export interface RosterWish {
  readonly id: string;
  readonly match: RosterMatch;
  readonly order: DateOrder | null;
}

const shownRows = 200;
const shownSamples = 3;

/** Reads a roster that has come whole. */
export async function lookAtRoster(house: House, id: string): Promise<Answer<RosterLook>> {
  const found = await rosterTableOf(house, id);
  if (!found.done) return found;
  const table = found.value;
  const guess = guessMatch(table);
  const columns = table.heads.map((head, at): RosterColumn => {
    const filled = table.rows.slice(0, shownRows).flatMap((row) => (row[at]?.trim() ? [row[at] ?? ''] : []));
    return { head, samples: filled.slice(0, shownSamples), guess: guess[at] ?? null };
  });
  return done({ columns, rows: table.rows.slice(0, shownRows), count: table.rows.length });
}

function readingOf(house: House, table: RosterTable, { match, order }: RosterWish) {
  const today = todayAt(house);
  const thisYear = Number(today.slice(0, 4));
  const told = orderIn(table, match, thisYear);
  const reading: RosterReading = { match, today, thisYear, order: order ?? told.order };
  return { reading, example: told.example };
}

/** A class that runs goes first: the rows are read a few at a time. */
async function rowsOf(house: House, table: RosterTable, reading: RosterReading): Promise<readonly RosterRow[]> {
  const work = readRoster(table, reading, await peopleDigests(house));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}

/** What a roster would bring; changes nothing. */
export async function previewRoster(house: House, wish: RosterWish): Promise<Answer<RosterPreview>> {
  const found = await rosterTableOf(house, wish.id);
  if (!found.done) return found;
  const { reading, example } = readingOf(house, found.value, wish);
  const rows = await rowsOf(house, found.value, reading);
  const counts = { new: 0, same: 0, skip: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return done({ rows, counts, askOrder: reading.order === null ? example : null, order: reading.order });
}

/** The rows of a roster that has come whole, as it is to be read. */
export async function rosterRows(house: House, wish: RosterWish): Promise<Answer<readonly RosterRow[]>> {
  const found = await rosterTableOf(house, wish.id);
  return found.done ? done(await rowsOf(house, found.value, readingOf(house, found.value, wish).reading)) : found;
}
