import { attended, wentEarly } from '#core/session/mark';
import type { Run } from '#core/session/run';
import { type Instant, instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { Correction, Tapped } from './roll';

/** When a person was in the room. */
export interface PersonTimes {
  readonly arrived: Instant | null;
  readonly left: Instant | null;
  readonly isCorrected: boolean;
  readonly timesReason: string;
  /** Whole minutes, rounded down; null while it can't be said. */
  readonly minutes: number | null;
}

const nowhere: PersonTimes = { arrived: null, left: null, isCorrected: false, timesReason: '', minutes: null };

/** A tap after the end tells that somebody was late or left early, not when: that is not known, and nothing is made up. */
function isAfterEnd(at: Instant, { endedAt }: Run): boolean {
  return endedAt !== null && at > endedAt;
}

/** When someone came in: early birds at their tap, someone present from the start at the start, a latecomer at the tap. */
function arrival({ cameAs, cameAt }: Tapped, run: Run): Instant | null {
  const began = run.began?.at ?? null;
  if (cameAs === 'late' && isAfterEnd(cameAt, run)) return null;
  if (began === null || cameAt < began || cameAs === 'late') return cameAt;
  return began;
}

/** When someone left: at the tap that said so, otherwise with everybody else. */
function departure({ mark, at }: Tapped, run: Run): Instant | null {
  if (!wentEarly.includes(mark)) return run.endedAt;
  return isAfterEnd(at, run) ? null : at;
}

/** Whoever stayed on after the end left the class with it. */
function notAfterEnd(at: Instant | null, { endedAt }: Run): Instant | null {
  return at === null || endedAt === null || at <= endedAt ? at : endedAt;
}

function minutesIn(run: Run, arrived: Instant | null, left: Instant | null): number | null {
  const began = run.began?.at ?? null;
  if (began === null || arrived === null || left === null) return null;
  return Math.max(0, Math.floor((left - later(arrived, began)) / minutes(1)));
}

/**
 * When a person was in the room, by their taps and the clock, or as somebody corrected it. Minutes count from the beginning of
 * the class to its end at most, whatever was typed.
 */
export function personTimes(run: Run, tapped: Tapped | undefined, correction: Correction | undefined): PersonTimes {
  if (tapped === undefined || !attended.includes(tapped.mark)) return nowhere;
  const arrived = notAfterEnd(correction?.arrived ?? arrival(tapped, run), run);
  const gone = notAfterEnd(correction?.left ?? departure(tapped, run), run);
  const left = gone === null || correction === undefined ? gone : instant(Math.max(gone, arrived ?? gone));
  return {
    arrived,
    left,
    isCorrected: correction !== undefined,
    timesReason: correction?.reason ?? '',
    minutes: minutesIn(run, arrived, left),
  };
}
