import { libraryKinds } from '#core/library/library-entry';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { House } from './house';
import type { HouseParts } from './house-parts';
import { itemDigests } from './library-digests';
import { resume } from './resume';

/** What a house is opened with. */
export type HouseGround = Omit<HouseParts, 'settings'>;

/** Takes up what came into the store past the house: settings from a backup or a package. */
export async function takeUp(house: House): Promise<void> {
  const read = await house.parts.store.read(settingsRecipe, 'settings');
  if ('found' in read) house.useSettings(read.found);
}

/** Opens the program on an unlocked store: settings, what can't be read of the library, and the class that was running. */
export async function openHouse(ground: HouseGround): Promise<House> {
  const read = await ground.store.read(settingsRecipe, 'settings');
  const settings = 'found' in read ? read.found : defaultSettings;
  const house = new House({ ...ground, settings });
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  for (const finding of ground.store.findings) house.remarks.add(finding);
  for (const kind of libraryKinds) await itemDigests(house, kind);
  await resume(house);
  return house;
}
