import { attended } from '#core/session/mark';
import type { Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Grid, GridCell, GridColumn } from './grid';

/** A meeting of somebody's own group for which they can make up. */
export interface MissedMeeting {
  /** The date for which it was planned first, `YYYY-MM-DD`. */
  readonly key: string;
  readonly start: Instant;
  /** False: it is still to come, and nobody said that they won't be there. */
  readonly isMissed: boolean;
}

/** So far ahead somebody may come in place of a meeting that is still to come. */
const ahead = minutes(14 * 24 * 60);

/** Somebody sent word, or was marked as not there: of whoever is unmarked nobody knows. */
function isMissed({ mark, isExpected, madeUpIn }: GridCell): boolean {
  return isExpected && mark !== null && !attended.includes(mark) && madeUpIn === null;
}

function isComing({ state, start }: GridColumn, { mark, isExpected, madeUpIn }: GridCell, now: Instant): boolean {
  return isExpected && mark === null && madeUpIn === null && state === 'to-come' && start > now && start - now <= ahead;
}

/**
 * The meetings of a group for which one of its people (by the id that counts) can make up at an instant: those that they
 * missed, the newest first, and behind them the next one that is to come in the two weeks ahead. None for whoever is not in it.
 */
export function missedMeetings({ columns, rows }: Grid, person: string, now: Instant): readonly MissedMeeting[] {
  const row = rows.find((one) => one.person === person);
  if (row === undefined || (row.state !== 'enrolled' && row.state !== 'completed')) return [];
  const dates = columns.flatMap((column, at) => {
    const cell = row.cells[at];
    return cell === undefined || column.state === 'cancelled' ? [] : [{ column, cell }];
  });
  const missed = dates
    .filter(({ cell }) => isMissed(cell))
    .toSorted((one, other) => other.column.start - one.column.start);
  const next = dates.find(({ column, cell }) => isComing(column, cell, now));
  return [...missed, ...(next === undefined ? [] : [next])].map(({ column: { key, start }, cell }) => ({
    key,
    start,
    isMissed: cell.mark !== null,
  }));
}
