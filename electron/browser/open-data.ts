import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StoreError } from '#core/ports/store-error';
import type { Vault } from '#core/ports/vault';
import { ownDataFolder } from '#machine/data-folder';
import { told } from '#store/fault-code';
import { takeVault } from '#store/vault';
import { giveUp, storeSentence } from './say';

/** The folder that was named, or this person's own, which is made with all above it. */
async function dataFolder(named: string | undefined): Promise<string> {
  if (named !== undefined) return resolve(named);
  const own = ownDataFolder(process.platform, process.env);
  await told(dirname(own), () => mkdir(dirname(own), { recursive: true }));
  return own;
}

/** Takes the data folder, or says in one sentence why it can't be had and ends the program with exit code 1. A browser has no keychain. */
export async function openData(named: string | undefined): Promise<Vault> {
  try {
    return await takeVault(await dataFolder(named), { keychain: null, now: Date.now });
  } catch (error) {
    if (error instanceof StoreError) giveUp(storeSentence(error), 1);
    throw error;
  }
}
