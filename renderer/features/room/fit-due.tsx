import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { read } from '#core/session/reading';
import { mayAsk } from '#core/session/transport';
import { between, type Instant } from '#core/time/instant';
import { type Milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { classTimes } from './class-times';
import { fitView, usualChoice } from './fit-view';

/** An offer that was declined: in which part, and how late the class was to end then. */
export interface Declined {
  readonly part: string | null;
  readonly late: Milliseconds;
}

export interface FitDue {
  /** How late the class ends as it goes, milliseconds, above 0. */
  readonly late: Milliseconds;
  /** False: even with every part at its least the class ends late. */
  readonly fits: boolean;
}

/** A rest in distress is over only just: people came out of it in the middle of a part anyway. */
const justOver = seconds(60);

/** True while people follow a guide that isn't at its end: nobody is asked anything then. */
function isGuiding({ agenda, run }: RoomSnapshot, now: Instant): boolean {
  const part = agenda.find(({ id }) => id === run.part);
  const { remaining } = read(agenda, run, now);
  const rest = run.stops.at(-1);
  const cameBack = rest?.why === 'distress' && between(rest.to, now) < justOver;
  return part?.isGuided === true && remaining !== null && remaining > 0 && !cameBack;
}

function isDeclined(declined: Declined | null, now: Declined, patience: Milliseconds): boolean {
  return declined !== null && declined.part === now.part && now.late < declined.late + patience;
}

/**
 * Whether the class is to be offered to be fitted to its end: it runs, ends more than so many minutes late, nobody is
 * being guided, and something could be done. An offer that was declined comes back when it is as much worse again, or
 * with the next part.
 */
export function fitDue(
  room: RoomSnapshot,
  now: Instant,
  asked: { readonly after: number; readonly declined: Declined | null },
): FitDue | null {
  const { run, agenda } = room;
  const { late } = classTimes(room, read(agenda, run, now));
  const patience = minutes(asked.after);
  if (run.playback !== 'play' || !mayAsk('fit', run) || late <= patience || isGuiding(room, now)) return null;
  if (isDeclined(asked.declined, { part: run.part, late }, patience)) return null;
  const view = fitView(room, now, usualChoice);
  if (view === null || (view.changes === 0 && view.leaveOut.length === 0)) return null;
  return { late, fits: view.shortBy === 0 };
}
