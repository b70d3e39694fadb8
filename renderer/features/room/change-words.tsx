import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Change } from '#core/session/changes';
import { clockTime } from '#core/time/civil';
import { after } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import type { Say } from '#ui/say';
import { lengthText } from './clock-text';

/** What was done to a class, in words. */
export interface ChangeWords {
  /** When, and in which part. */
  readonly when: string;
  readonly what: string;
}

type Source = Pick<RoomSnapshot, 'run' | 'plan' | 'zone'>;

function sentenceOf({ what, span }: Change) {
  return what === 'added' && (span ?? 0) < 0 ? 'taken' : what;
}

function titleAt({ run, plan }: Source, at: Change['at']): string | undefined {
  const there = run.done.findLast(({ startedAt, endedAt }) => startedAt <= at && at <= endedAt);
  return plan.parts.find(({ id }) => id === there?.part)?.title;
}

/** Tells one change: when it was, in which part, and what it came to. */
export function changeWords(change: Change, source: Source, say: Say): ChangeWords {
  const { at, span } = change;
  const { zone } = source;
  const said = sentenceOf(change);
  const to = after(at, milliseconds(-(span ?? 0)));
  const long = Math.abs(span ?? 0);
  const length = long < 1000 ? 'none' : lengthText(milliseconds(long));
  // Somebody may have looked at it on another day.
  const isOfEnd = said === 'end-moved' || said === 'closed-late';
  const title = isOfEnd ? undefined : titleAt(source, at);
  const time = clockTime(isOfEnd ? (source.run.endedAt ?? at) : at, zone);
  return {
    when: title === undefined ? time : say('report.in-part', { time, title }),
    what: say(`report.did.${said}`, { length, time: clockTime(to, zone) }),
  };
}
