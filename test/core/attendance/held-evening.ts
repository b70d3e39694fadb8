import { type SessionState, stateOf } from '#core/attendance/session-state';
import { type SessionRecord, sampleSession } from '#core/records/session-record';
import type { Deed, SessionEvent } from '#core/session/event';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** Something that was done at a minute of the class, on its own clock. */
export type At = readonly [minute: number, deed: Deed];

/** Robin and Kim, expected at a class of ten minutes. */
export const [robin, kim] = ['per_1', 'per_2'];

const six = sampleSession.plannedStart;

export const start: At = [0, { do: 'start' }];
export const breathe: At = [5, { do: 'go', part: 'breathing' }];
export const end: At = [12, { do: 'end' }];
export const sign: At = [20, { do: 'sign', by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' }];

/** Events as a journal holds them, numbered in their order. */
export function eventsAt(done: readonly At[]): readonly SessionEvent[] {
  return done.map(([at, deed], index) => {
    const wall = minute(at);
    return { id: `e${index + 1}`, seq: index + 1, at: { wall, mono: milliseconds(wall - six), boot: 'b' }, deed };
  });
}

/** What a session comes to in which this was done. */
export function evening(done: readonly At[], record: SessionRecord = sampleSession): SessionState {
  return stateOf(record, eventsAt(done));
}

/** The instant of a minute of the class. */
export function minute(count: number) {
  return instant(six + count * 60_000);
}

/** The line of somebody; fails the test where they are not listed. */
export function lineOf({ people }: Pick<SessionState, 'people'>, person: string) {
  const line = people.find((one) => one.person === person);
  if (line === undefined) throw new Error(`${person} is not listed`);
  return line;
}
