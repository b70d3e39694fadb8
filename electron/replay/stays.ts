import { foldAttendance } from '#core/attendance/fold-attendance';
import { meetsFloor } from '#core/attendance/meets-floor';
import type { Deed } from '#core/session/event';
import { fold } from '#core/session/fold';
import { instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { compare } from './expect';
import { NotSupported, type Outcome } from './outcome';
import type { Scenario, Stay } from './scenario';

interface Timed {
  readonly t: number;
  readonly deed: Deed;
}

type Span = NonNullable<Scenario['session']>;

function taps({ who: person, in: came, out }: Stay, { start, end }: Span): readonly Timed[] {
  const mark = came > start ? 'late' : 'present';
  const arrival: Timed = { t: came, deed: { do: 'mark', person, mark } };
  return out < end ? [arrival, { t: out, deed: { do: 'mark', person, mark: 'left-early' } }] : [arrival];
}

/** The sheet of a class in which people came and went, through the same journal and fold as a real one. */
function sheetOf(stays: readonly Stay[], session: Span) {
  const { start, end } = session;
  const course: readonly Timed[] = [
    { t: start, deed: { do: 'go', part: 'class' } },
    ...stays.flatMap((stay) => taps(stay, session)).toSorted((one, other) => one.t - other.t),
    { t: end, deed: { do: 'end' } },
  ];
  const events = course.map(({ t, deed }, index) => {
    const at = { wall: instant(t), mono: milliseconds(t), boot: 'replay' };
    return { id: `e${index + 1}`, seq: index + 1, at, deed };
  });
  const expected = stays.map(({ who }) => ({ person: who, name: who }));
  return foldAttendance(expected, events, fold([], events)).lines;
}

/** Whole minutes of the class and of each person in it, held against the floor of the scenario. */
export function playStays({ billable, session, attendance = [], expect = {} }: Scenario): Outcome {
  if (billable === undefined || session === undefined)
    throw new NotSupported('attendance without a floor or a session');
  const floor = { minutes: billable.minimumMs / minutes(1) };
  const lasted = milliseconds(session.end - session.start);
  const facts: Record<string, unknown> = {
    minutes: Math.floor(lasted / minutes(1)),
    meetsFloor: meetsFloor(lasted, floor),
  };
  for (const { person, minutes: present } of sheetOf(attendance, session)) {
    facts[person] = { minutes: present, meetsFloor: meetsFloor(minutes(present ?? 0), floor) };
  }
  return compare(expect, facts, { where: 'the end' });
}
