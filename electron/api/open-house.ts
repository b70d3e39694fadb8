import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Clock } from '#core/ports/clock';
import type { Ids } from '#core/ports/ids';
import type { Store } from '#core/ports/store';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { House } from './house';
import { resume } from './resume';

/** Once a second is often enough to notice a sleep, and cheap. */
const beatEvery = 1000;

/** The running program and the way to stop it. */
export interface OpenHouse {
  readonly house: House;
  close(): Promise<void>;
}

/** What a host hands in. */
export interface Machine {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly classes: readonly ClassPlan[];
  readonly zone: string;
  /** Told when a heartbeat could not be written. */
  readonly onTrouble: (error: unknown) => void;
}

async function beat(house: House, onTrouble: Machine['onTrouble']): Promise<void> {
  try {
    const answer = await house.beat();
    if (!answer.done) onTrouble(answer.why);
  } catch (error) {
    onTrouble(error);
  }
}

/** Opens the program on a store: settings, the class that was running, and its heartbeat. */
export async function openHouse({ onTrouble, ...machine }: Machine): Promise<OpenHouse> {
  const read = await machine.store.read(settingsRecipe, 'settings');
  const settings = 'found' in read ? read.found : defaultSettings;
  const house = new House({ ...machine, settings });
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  await resume(house);
  const beats = setInterval(() => void beat(house, onTrouble), beatEvery);
  return {
    house,
    close: async () => {
      clearInterval(beats);
      await house.close();
    },
  };
}
