import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Clock } from '#core/ports/clock';
import type { Ids } from '#core/ports/ids';
import type { Store } from '#core/ports/store';
import { classRecipe } from '#core/records/class-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { House } from './house';
import { resume } from './resume';
import type { Screens } from './screens';

/** What a house is opened with. */
export interface HouseGround {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The classes that ship with the program. */
  readonly classes: readonly ClassPlan[];
  readonly zone: string;
  readonly screens: Screens;
  readonly onSigned: () => void;
}

/** One's own classes, as they are stored; what can't be read is remarked on. */
async function ownClasses(house: House): Promise<readonly ClassPlan[]> {
  const { store } = house.parts;
  const plans: ClassPlan[] = [];
  for (const { id } of await store.index('classes')) {
    const read = await store.read(classRecipe, id);
    if ('quarantined' in read) house.remarks.add(read.quarantined);
    if ('found' in read) plans.push(read.found.plan);
  }
  return plans.toSorted((one, other) => one.title.localeCompare(other.title));
}

/** Takes up what came into the store past the house: settings and classes from a backup or a package. */
export async function takeUp(house: House): Promise<void> {
  const read = await house.parts.store.read(settingsRecipe, 'settings');
  if ('found' in read) house.useSettings(read.found);
  house.useOwnClasses(await ownClasses(house));
}

/** Opens the program on an unlocked store: settings, classes, and the class that was running. */
export async function openHouse(ground: HouseGround): Promise<House> {
  const read = await ground.store.read(settingsRecipe, 'settings');
  const settings = 'found' in read ? read.found : defaultSettings;
  const house = new House({ ...ground, settings, ownClasses: [] });
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  for (const finding of ground.store.findings) house.remarks.add(finding);
  house.useOwnClasses(await ownClasses(house));
  await resume(house);
  return house;
}
