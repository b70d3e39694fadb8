import { uncounted } from '#core/attendance/counted-heads';
import { noGround } from '#core/attendance/room-ground';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import { agendaOf } from '#core/session/agenda-of';
import { noContract } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import { fold } from '#core/session/fold';
import { after, type Instant, instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';

/** Six in the evening, as planned; a whole minute. */
export const six = instant(1_780_000_020_000 - (1_780_000_020_000 % 60_000));

export function part(id: string, length: number, more: Partial<Part> = {}): Part {
  const fixed = { kind: 'talk', practice: false, prompt: 'Listen.', notes: [`Only for you: ${id}`] } as const;
  return { id, title: `Part ${id}`, duration: minutes(length), ...fixed, ...more };
}

/** A class in which things were done, minutes after six. */
export function roomOf(
  plan: RoomSnapshot['plan'],
  done: readonly (readonly [number, Deed])[],
  { plannedStart, startIsSet }: Pick<RoomSnapshot, 'plannedStart' | 'startIsSet'>,
): RoomSnapshot {
  const agenda = agendaOf(plan, plannedStart);
  const events = done.map(([minute, deed], index): SessionEvent => {
    const at = after(six, minutes(minute));
    return { id: `e${index}`, seq: index + 1, at: { wall: at, mono: milliseconds(at - six), boot: 'b' }, deed };
  });
  const run = fold(agenda, events);
  const told = { contract: noContract, notes: [], changes: [], waitsFor: null };
  const around = {
    ...told,
    ...noGround,
    people: [],
    headCount: uncounted,
    sheet: null,
    cancelled: null,
    signed: null,
    coSigned: [],
    undo: null,
    isPrivate: false,
    walls: 1,
    clockEpoch: 1,
    zone: 'UTC',
  };
  return { session: 'ses_1', revision: 1, plannedStart, startIsSet, plan, agenda, run, ...around };
}

/** A class of three parts (5, 10 and 5 minutes), planned for six, in which things were done, minutes after six. */
export function roomWith(
  done: readonly (readonly [number, Deed])[],
  plannedStart: Instant = six,
  startIsSet = true,
): RoomSnapshot {
  const plan = {
    id: 'sample',
    version: 1,
    language: 'en',
    title: 'Sample',
    about: '',
    licence: 'MIT',
    parts: [part('one', 5), part('two', 10), part('three', 5)],
  };
  return roomOf(plan, done, { plannedStart, startIsSet });
}

/** An instant some minutes after six. */
export function past(minute: number): Instant {
  return after(six, minutes(minute));
}
