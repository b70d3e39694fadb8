import { personCode } from '#core/people/person';
import type { MeetingRef, SessionEvent } from '#core/session/event';
import { attended, type Came, type Mark, wentEarly } from '#core/session/mark';
import type { Run } from '#core/session/run';
import { type Placed, placedStanding } from '#core/session/session-time';
import { type Instant, later } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { AttendanceLine } from './attendance-line';
import { entryMark } from './entry-mark';
import type { SignOff } from './sign-off';

/** Someone whom the facilitator expected before the class. */
export interface ExpectedPerson {
  readonly person: string;
  readonly name: string;
}

interface Tapped {
  readonly mark: Mark;
  /** When the newest mark was tapped. */
  readonly at: Instant;
  /** The tap that told of the arrival: someone who goes early came as they were marked before. */
  readonly cameAs: Mark;
  readonly cameAt: Instant;
}

interface Entry {
  readonly person: string;
  readonly name: string;
  readonly came: Came;
  readonly makesUp: MeetingRef | null;
  readonly holds: boolean;
  readonly tapped: Tapped | undefined;
}

/** One sheet while it is being folded; nobody else holds it, so it is written in place instead of copied for each tap. */
interface Sheet {
  readonly people: Map<string, Pick<Entry, 'name' | 'came' | 'makesUp'>>;
  readonly taps: Map<string, Tapped>;
  readonly withoutHolds: Set<string>;
  signed: SignOff | null;
}

const nothingSaid = {
  isCorrected: false,
  timesReason: '',
  signature: null,
  participation: '',
  referral: '',
  homePractice: null,
  amended: [],
} as const;

function tap(before: Tapped | undefined, mark: Mark, at: Instant): Tapped {
  const wasHere = before !== undefined && attended.includes(before.mark);
  const { cameAs, cameAt } = wentEarly.includes(mark) && wasHere ? before : { cameAs: mark, cameAt: at };
  return { mark, at, cameAs, cameAt };
}

/** How somebody was marked on entering. A class that is said to have begun earlier has latecomers that it took for early. */
function markOnEntry(mark: Mark | null, at: Instant, { began }: Run): Mark | null {
  return mark === 'present' ? entryMark({ playback: 'play', began }, at) : mark;
}

function write(sheet: Sheet, { event: { deed }, at }: Placed, run: Run): void {
  const { people, taps, withoutHolds } = sheet;
  if (deed.do === 'join') {
    people.set(deed.person, { name: deed.name, came: deed.came ?? 'walk-in', makesUp: deed.makesUp ?? null });
    const mark = markOnEntry(deed.mark, at, run);
    if (mark !== null) taps.set(deed.person, tap(undefined, mark, at));
  }
  if (deed.do === 'mark') taps.set(deed.person, tap(taps.get(deed.person), deed.mark, at));
  if (deed.do === 'unmark') taps.delete(deed.person);
  if (deed.do === 'prefer' && deed.holds) withoutHolds.delete(deed.person);
  if (deed.do === 'prefer' && !deed.holds) withoutHolds.add(deed.person);
  if (deed.do === 'sign') {
    const { by, credential, statement } = deed;
    sheet.signed = { by, credential, statement, at };
  }
}

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

function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((to - from) / minutes(1)));
}

function lineOf(run: Run, { tapped, person, name, came, makesUp, holds }: Entry): AttendanceLine {
  const began = run.began?.at ?? null;
  const base = { person, code: personCode(person), name, came, makesUp, holds, ...nothingSaid };
  const nowhere = { arrived: null, left: null, minutes: null };
  if (tapped === undefined) return { ...base, mark: null, ...nowhere };
  if (!attended.includes(tapped.mark)) return { ...base, mark: tapped.mark, ...nowhere };
  const arrived = arrival(tapped, run);
  const left = departure(tapped, run);
  const known = began !== null && arrived !== null && left !== null;
  return {
    ...base,
    mark: tapped.mark,
    arrived,
    left,
    minutes: known ? minutesBetween(later(arrived, began), left) : null,
  };
}

/** The attendance of a session and its signature, in the order in which people were entered. */
export function foldAttendance(
  expected: readonly ExpectedPerson[],
  events: readonly SessionEvent[],
  run: Run,
): { readonly lines: readonly AttendanceLine[]; readonly signed: SignOff | null } {
  const people = new Map<string, Pick<Entry, 'name' | 'came' | 'makesUp'>>(
    expected.map(({ person, name }) => [person, { name, came: 'expected', makesUp: null }]),
  );
  const sheet: Sheet = { people, taps: new Map(), withoutHolds: new Set(), signed: null };
  for (const placed of placedStanding(events)) write(sheet, placed, run);
  const lines = [...sheet.people].map(([person, entry]) =>
    lineOf(run, { person, ...entry, holds: !sheet.withoutHolds.has(person), tapped: sheet.taps.get(person) }),
  );
  return { lines, signed: sheet.signed };
}
