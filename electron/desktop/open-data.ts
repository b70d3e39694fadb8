import { resolve } from 'node:path';
import { storeSentence } from '#browser/say';
import { StoreError } from '#core/ports/store-error';
import type { Vault } from '#core/ports/vault';
import { ownDataFolder } from '#machine/data-folder';
import { takeVault } from '#store/vault';
import { giveUp } from './give-up';
import { systemKeychain } from './keychain';

/** Opens the data folder that was named, or this person's own; says why and ends the program where that can't be. */
export async function openData(named: string | undefined): Promise<Vault> {
  const folder = resolve(named ?? ownDataFolder(process.platform, process.env));
  try {
    return await takeVault(folder, { keychain: await systemKeychain(process.platform), now: Date.now });
  } catch (error) {
    if (error instanceof StoreError) giveUp(storeSentence(error), 1);
    throw error;
  }
}
