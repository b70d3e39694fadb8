import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { ownDataFolder } from '#machine/data-folder';
import { told } from '#store/fault-code';
import { openStore } from '#store/open-store';
import { giveUp, storeSentence } from './say';

/** The folder that was named, or this person's own, which is made with all above it. */
async function dataFolder(named: string | undefined): Promise<string> {
  if (named !== undefined) return resolve(named);
  const own = ownDataFolder(process.platform, process.env);
  await told(dirname(own), () => mkdir(dirname(own), { recursive: true }));
  return own;
}

/** Opens the store, or says in one sentence why it can't be opened and ends the program with exit code 1. */
export async function openData(named: string | undefined): Promise<{ readonly folder: string; readonly store: Store }> {
  try {
    const folder = await dataFolder(named);
    return { folder, store: await openStore(folder) };
  } catch (error) {
    if (error instanceof StoreError) giveUp(storeSentence(error), 1);
    throw error;
  }
}
