import { House } from '#api/house';
import { Screens } from '#api/screens';
import { recipes } from '#core/records/recipes';
import { defaultSettings } from '#core/records/settings-record';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import type { Records } from './cli-records';

/** The program on records that were opened for a verb, without a window and without the class that may be running in them. */
export async function houseOf({ open: { store } }: Records): Promise<House> {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = await store.read(recipes.settings, 'settings');
  const settings = 'found' in read ? read.found : defaultSettings;
  const machine = { store, clock: systemClock(), ids: randomIds(), ...builtInLibrary(), zone };
  const house = new House({ ...machine, settings, screens: new Screens(), onSigned: () => undefined });
  await lookThrough(house);
  return house;
}

/** Lists tell of a session without reading it: one that waits for a signature and can't be read is found here. */
async function lookThrough({ parts: { store }, remarks }: House): Promise<void> {
  for (const finding of store.findings) if (finding.kind === 'sessions') remarks.add(finding);
  for (const { id, digest } of await store.index('sessions')) {
    if (digest?.final === true) continue;
    const read = await store.read(recipes.sessions, id);
    if ('quarantined' in read) remarks.add(read.quarantined);
  }
}
