import { onTestFinished } from 'vitest';
import { createCallerFactory, type Role } from '#api/door';
import type { House } from '#api/house';
import type { Remark } from '#api/remarks';
import { appRouter } from '#api/router';
import { startProgram } from '#api/start-program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { type BuiltIn, builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { takeVault } from '#store/vault';
import { type SimulatedClock, simulatedClock } from './simulated-clock';
import { cheapCost, unlocked } from './unlocked';

/** Six in the evening of a Monday in November, in Denver. */
export const evening = Date.UTC(2026, 10, 24, 1, 0, 0);

/** The real program on a real folder, with a clock that the test moves and what ships with some version of it. */
export async function openProgram(
  folder: string,
  clock: SimulatedClock = simulatedClock(evening),
  { practices, classes, curricula, zone = 'America/Denver' }: BuiltIn & { readonly zone?: string } = builtInLibrary(),
) {
  const vault = await takeVault(folder, { keychain: null, now: () => clock.now().wall, cost: cheapCost });
  const troubles: unknown[] = [];
  const remarks: Remark[] = [];
  const open = await startProgram({
    vault,
    clock,
    ids: randomIds(),
    practices,
    classes,
    curricula,
    zone,
    onTrouble: (_what, error) => troubles.push(error),
    onRemark: (remark) => remarks.push(remark),
  });
  let closed = false;
  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await open.close();
  };
  onTestFinished(close);
  const { program } = open;
  const house = await unlocked(program);
  const as = (role: Role) => createCallerFactory(appRouter)({ role, program, wallAddress: null });
  const roles = { facilitator: as('facilitator'), projector: as('projector') };
  return { program, house, screens: program.screens, clock, troubles, remarks, close, ...roles };
}

let presses = 0;

/** A new key for one press. */
export function press(): string {
  presses += 1;
  return `press-${presses.toString().padStart(6, '0')}`;
}

/** The room as it stands; fails the test when no session is open. */
export function roomOf(house: House): RoomSnapshot {
  const room = house.parts.screens.room.value;
  if (room === null) throw new Error('no session is open');
  return room;
}
