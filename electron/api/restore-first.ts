import type { Secret } from '#core/ports/gate';
import { StoreError } from '#core/ports/store-error';
import type { Vault } from '#core/ports/vault';
import { type Answer, done, refused } from './answer';

type Back = NonNullable<Awaited<ReturnType<Vault['restoreFirst']>>>;

/** Brings everything back into a folder that has no keys of its own, or says why not. */
export async function restoredFirst(vault: Vault, folder: string, secret: Secret): Promise<Answer<Back>> {
  try {
    const back = await vault.restoreFirst(folder, secret);
    return back === null ? refused('wrong-key') : done(back);
  } catch (error) {
    if (error instanceof StoreError && error.reason === 'missing') return refused('no-backup-there');
    throw error;
  }
}
