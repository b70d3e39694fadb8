import { onTestFinished } from 'vitest';
import { createCallerFactory, type Role } from '#api/door';
import type { House } from '#api/house';
import { openHouse } from '#api/open-house';
import { appRouter } from '#api/router';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { builtInClasses } from '#files/built-in-classes';
import { randomIds } from '#machine/random-ids';
import { openStore } from '#store/open-store';
import { type SimulatedClock, simulatedClock } from './simulated-clock';

/** Six in the evening of a Monday in November, in Denver. */
export const evening = Date.UTC(2026, 10, 24, 1, 0, 0);

/** The real program on a real folder, with a clock that the test moves. */
export async function openProgram(folder: string, clock: SimulatedClock = simulatedClock(evening)) {
  const store = await openStore(folder);
  const troubles: unknown[] = [];
  const open = await openHouse({
    store,
    clock,
    ids: randomIds(),
    classes: builtInClasses(),
    zone: 'America/Denver',
    onTrouble: (error) => troubles.push(error),
  });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await open.close();
  };
  onTestFinished(close);
  const as = (role: Role) => createCallerFactory(appRouter)({ role, house: open.house, wallAddress: null });
  return { house: open.house, clock, troubles, close, facilitator: as('facilitator'), projector: as('projector') };
}

let presses = 0;

/** A new key for one press. */
export function press(): string {
  presses += 1;
  return `press-${presses.toString().padStart(6, '0')}`;
}

/** The room as it stands; fails the test when no session is open. */
export function roomOf(house: House): RoomSnapshot {
  const room = house.room.value;
  if (room === null) throw new Error('no session is open');
  return room;
}
