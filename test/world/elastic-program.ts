import type { Command } from '#core/session/transport';
import { type Instant, instant } from '#core/time/instant';
import { elasticClass } from './elastic-class';
import { evening, openProgram, press, roomOf } from './open-program';
import { ownClass } from './own-class';
import { afterPowerLoss } from './power-loss';
import { type SimulatedClock, simulatedClock } from './simulated-clock';
import { temporaryFolder } from './temporary-folder';

/** Who is expected in the elastic class. */
export const guests = ['Ann Lee', 'Bo Ruiz'];

async function programOn(folder: string, clock: SimulatedClock) {
  const program = await openProgram(folder, clock);
  await ownClass(program.house, elasticClass);
  const { facilitator, house } = program;
  const ask = (command: Command) => facilitator.command({ key: press(), command });
  /** Everything that the facilitator sees of the class, but for what counts messages and windows. */
  const seen = () => {
    const { revision: _revision, clockEpoch: _clockEpoch, ...rest } = roomOf(house);
    return rest;
  };
  return { ...program, ask, seen, folder };
}

export type ElasticProgram = Awaited<ReturnType<typeof programOn>>;

/** The real program on a real folder, with the elastic class open in the room and planned for an instant. */
export async function elasticProgram(plannedStart: Instant | null = instant(evening), clock = simulatedClock(evening)) {
  const program = await programOn(temporaryFolder(), clock);
  const opening = { key: press(), classId: elasticClass.id, plannedStart, expected: [...guests] };
  const opened = await program.facilitator.open(opening);
  if (!opened.done) throw new Error(opened.why);
  return program;
}

/** The same program started anew on what the disk has at this moment, as after a power loss. */
export function startedAgain({ folder, clock }: ElasticProgram): Promise<ElasticProgram> {
  clock.reboot();
  return programOn(afterPowerLoss(folder), clock);
}
