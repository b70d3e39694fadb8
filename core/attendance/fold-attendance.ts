import type { SessionEvent } from '#core/session/event';
import type { Run } from '#core/session/run';
import { placedStanding } from '#core/session/session-time';
import { signedCut } from '#core/session/signed-events';
import { instant } from '#core/time/instant';
import type { AmendmentMade } from './amendment-made';
import type { AttendanceLine } from './attendance-line';
import type { Cancelled } from './cancelled';
import type { CountedHeads } from './counted-heads';
import { foldAmendments } from './fold-amendments';
import { linesOf } from './line-of';
import type { PrintedSheet } from './printed-sheet';
import { type ExpectedPerson, enter, rollOf } from './roll';
import type { SignOff } from './sign-off';

/** All that was said of who was in a session. */
export interface Attendance {
  /** In the order in which people were entered, as it stands now: with what was amended. */
  readonly lines: readonly AttendanceLine[];
  readonly headCount: CountedHeads;
  /** Oldest first. */
  readonly sheets: readonly PrintedSheet[];
  /** Null for a class that was held, or is still to be. */
  readonly cancelled: Cancelled | null;
  readonly signed: SignOff | null;
  /** Who signed besides, oldest first. */
  readonly coSigned: readonly SignOff[];
  /** What was said otherwise after the signature, oldest first. */
  readonly amendments: readonly AmendmentMade[];
}

function signOf(events: readonly SessionEvent[]): SignOff | null {
  const placed = placedStanding(events).findLast(({ event }) => event.deed.do === 'sign');
  if (placed === undefined || placed.event.deed.do !== 'sign') return null;
  const { by, credential, statement } = placed.event.deed;
  return { by, credential, statement, at: placed.at };
}

/** Often long after the class, on a clock that was set right since: told in wall time. */
function coSignOf({ deed, at }: SessionEvent): readonly SignOff[] {
  if (deed.do !== 'co-sign') return [];
  const { by, credential, statement } = deed;
  return [{ by, credential, statement, at: instant(at.wall) }];
}

/** The attendance of a session, folded from its events in their order. */
export function foldAttendance(
  expected: readonly ExpectedPerson[],
  events: readonly SessionEvent[],
  run: Run,
): Attendance {
  const { until, since } = signedCut(events);
  const roll = rollOf(expected);
  for (const placed of placedStanding(until)) enter(roll, placed, run);
  const amendments = foldAmendments(roll, since, run);
  const fieldsOf = (who: string | null) => amendments.flatMap(({ person, fields }) => (person === who ? fields : []));
  return {
    lines: linesOf(roll, run).map((line) =>
      amendments.length === 0 ? line : { ...line, amended: fieldsOf(line.person) },
    ),
    headCount: { ...roll.counted, amended: fieldsOf(null) },
    sheets: roll.sheets,
    // A class that began was held, whatever was said before.
    cancelled: run.began === null ? roll.cancelled : null,
    signed: signOf(until),
    coSigned: since.flatMap(coSignOf),
    amendments,
  };
}
