import { uncounted } from '#core/attendance/counted-heads';
import { noGround } from '#core/attendance/room-ground';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Part } from '#core/curriculum/class-plan';
import { agendaOf } from '#core/session/agenda-of';
import { noContract } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import { fold } from '#core/session/fold';
import { after, type Instant } from '#core/time/instant';
import { milliseconds, minutes } from '#core/time/milliseconds';
import { opened } from './sample-clock';

const usual = { kind: 'talk', practice: false, prompt: '', notes: [] } as const;

function part(title: string, length: number, more: Partial<Part> = {}): Part {
  return { id: title, title, duration: minutes(length), least: minutes(length / 2), ...usual, ...more };
}

const plan: RoomSnapshot['plan'] = {
  id: 'sample',
  version: 1,
  language: 'en',
  title: 'Room to breathe',
  about: '',
  licence: 'MIT',
  parts: [
    part('Welcome', 6),
    part('What stress does', 8, { mayDrop: true, priority: 5 }),
    part('In pairs: what helps you', 10, { mayDrop: true, priority: 4 }),
    part('Body scan', 12, { kind: 'guided', practice: true }),
    part('Closing', 4, { least: minutes(4) }),
  ],
};

/** An instant some minutes after the planned start of the sample class. */
export function pastStart(minute: number): Instant {
  return after(opened, minutes(minute));
}

/** A class of forty minutes in which things were done, minutes after its planned start. */
export function sampleRoom(done: readonly (readonly [number, Deed])[]): RoomSnapshot {
  const agenda = agendaOf(plan, opened);
  const events = done.map(([minute, deed], index): SessionEvent => {
    const wall = pastStart(minute);
    return { id: `e${index}`, seq: index + 1, at: { wall, mono: milliseconds(wall - opened), boot: 'gallery' }, deed };
  });
  return {
    session: 'ses_gallery',
    revision: 1,
    zone: 'Europe/Berlin',
    plannedStart: opened,
    startIsSet: true,
    plan,
    contract: { ...noContract, floor: { name: 'Quiet hall', minutes: 40 } },
    agenda,
    run: fold(agenda, events),
    ...noGround,
    people: [],
    headCount: uncounted,
    sheet: null,
    cancelled: null,
    signed: null,
    coSigned: [],
    notes: [],
    changes: [],
    waitsFor: null,
    undo: null,
    isPrivate: false,
    walls: 1,
    clockEpoch: 1,
  };
}
