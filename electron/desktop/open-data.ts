import { resolve } from 'node:path';
import { storeSentence } from '#browser/say';
import type { Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { ownDataFolder } from '#machine/data-folder';
import { openStore } from '#store/open-store';
import { giveUp } from './give-up';

/** Opens the data folder that was named, or this person's own; says why and ends the program where that can't be. */
export async function openData(named: string | undefined): Promise<{ readonly folder: string; readonly store: Store }> {
  const folder = resolve(named ?? ownDataFolder(process.platform, process.env));
  try {
    return { folder, store: await openStore(folder) };
  } catch (error) {
    if (error instanceof StoreError) giveUp(storeSentence(error), 1);
    throw error;
  }
}
