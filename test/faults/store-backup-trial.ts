import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Restored } from '#core/ports/backups';
import type { Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { OpenVault } from '#core/ports/vault';
import { classRecipe } from '#core/records/class-record';
import { sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import { takeVault } from '#store/vault';
import { cheapCost } from '#test/world/unlocked';
import type { Populated, Truth } from './store-folder';
import { type Comparison, standing } from './store-truth';

/** What the backups of an open folder tell: nothing, or what is wrong with any of them. Never throws for what lies there. */
export async function lookAtBackups(
  { backups }: OpenVault,
  passphrases: readonly string[],
): Promise<readonly string[]> {
  const named: string[] = [];
  for (const { id, place } of await backups.list()) {
    let opens = false;
    for (const passphrase of passphrases) {
      const preview = await backups.preview(place, id, { passphrase });
      if (preview === null) named.push(`backup ${id} can not be read`);
      if (preview === null || preview === 'wrong-key') continue;
      opens = true;
      for (const { kind, id: of, state } of preview.items) {
        if (state === 'unreadable') named.push(`backup ${id}: ${kind}/${of} is unreadable`);
      }
    }
    if (!opens) named.push(`backup ${id} opens with no passphrase`);
  }
  return named;
}

/** What came back holds what was written, or less of it where the restore said that it could not read something. */
async function compareRestored(store: Store, truth: Truth, { unreadable }: Restored): Promise<Comparison> {
  const wrong: string[] = [];
  let isWhole = true;
  function less(what: string): void {
    isWhole = false;
    if (unreadable === 0) wrong.push(`${what}, and the restore said that all was read`);
  }
  const others = [
    ['settings', await store.read(settingsRecipe, 'settings'), truth.settings],
    ['the class', await store.read(classRecipe, 'own-class'), truth.classes.get('own-class')],
  ] as const;
  for (const [what, read, value] of others) {
    if (!('found' in read)) less(`${what} did not come back`);
    else if (!isDeepStrictEqual(read.found, value)) wrong.push(`${what} came back as something else`);
  }
  for (const [id, value] of truth.sessions) {
    const read = await store.read(sessionRecipe, id);
    if (!('found' in read)) {
      less(`session ${id} did not come back`);
      continue;
    }
    const { events, state: _, ...ground } = read.found;
    const { events: __, state: ___, ...trueGround } = value;
    const stands = standing(events, truth.events.get(id) ?? []);
    if (stands === 'less') less(`session ${id} came back with ${events.length} events`);
    if (stands === 'wrong' || !isDeepStrictEqual(ground, trueGround))
      wrong.push(`session ${id} came back as something else`);
  }
  return { wrong, named: unreadable > 0 ? [`${unreadable} documents were unreadable`] : [], isWhole };
}

/** Brings everything back from the backups of a folder into a new one; a reason where nothing comes back. */
export async function restoreElsewhere({
  folder,
  passphrase,
  truth,
}: Populated): Promise<Comparison | { readonly refused: string }> {
  const data = join(dirname(folder), 'restored');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data);
  const vault = await takeVault(data, { keychain: null, now: Date.now, cost: cheapCost });
  try {
    const back = await vault.restoreFirst(join(folder, 'backups'), { passphrase });
    if (back === null) return { refused: 'the passphrase opens no backup' };
    try {
      return await compareRestored(back.vault.store, truth, back.restored);
    } finally {
      await back.vault.lock();
    }
  } catch (error) {
    if (error instanceof StoreError) return { refused: error.reason };
    throw error;
  } finally {
    await vault.close();
  }
}
