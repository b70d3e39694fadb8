import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PackageUploads } from '#api/packages';
import type { Store } from '#core/ports/store';
import { classRecipe } from '#core/records/class-record';
import { recipes } from '#core/records/recipes';
import { sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import { chanceFrom } from '#test/core/packages/chance';
import { malices } from '#test/core/packages/hostile-packages';
import { contentOf, hereIn, newStore } from '#test/core/packages/package-folder';
import { chosenSettings, endedSession, ownClass, passphrase, signedSession } from '#test/core/packages/package-samples';
import { temporaryFolder } from '#test/world/temporary-folder';

const seed = 20_261_123;

/** A folder in which something of every kind is kept, some of it older than what the packages bring. */
async function lived(folder: string): Promise<Store> {
  const store = await newStore(folder);
  onTestFinished(() => store.close());
  await store.write(settingsRecipe, 'settings', { ...chosenSettings, volume: 0.5 });
  await store.write(classRecipe, ownClass.id, ownClass);
  await store.write(sessionRecipe, signedSession.id, signedSession);
  await store.write(sessionRecipe, endedSession.id, { ...endedSession, events: [], state: 'open' });
  const journal = await store.journal(endedSession.id);
  await journal.append(endedSession.events.slice(0, 3));
  await journal.close();
  return store;
}

/** Every file below a folder and all its bytes, as one hash. */
function bytesIn(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(`${name}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

interface Tally {
  refused: number;
  readonly faults: Map<string, number>;
}

test('2,000 hostile packages leave everything as it was, each with its fault named, and their good twins come in', async () => {
  // What leads out of the data folder would still be found.
  const around = temporaryFolder();
  const folder = join(around, 'above', 'data');
  mkdirSync(folder, { recursive: true });
  const store = await lived(folder);
  const before = await contentOf(store);
  const bytes = bytesIn(around);
  const uploads = new PackageUploads({ next: (prefix) => `${prefix}_1` }, recipes);
  const here = hereIn(store);
  const chance = chanceFrom(seed);
  const tallies = new Map<string, Tally>();

  async function looked(text: string, secret: string | null) {
    uploads.begin();
    for (let from = 0; from < text.length; from += 100_000) {
      const taken = uploads.piece('upl_1', text.slice(from, from + 100_000));
      if (!taken.done) break;
    }
    return uploads.look('upl_1', secret, here);
  }

  for (const { name, count, says, control, make } of malices) {
    const tally: Tally = { refused: 0, faults: new Map() };
    tallies.set(name, tally);
    for (const secret of [null, passphrase]) {
      const twin = await looked(await control(secret), passphrase);
      expect(twin, `${name}: its good twin`).toMatchObject({ done: true, value: { counts: { new: 14, same: 2 } } });
    }
    for (let round = 0; round < count; round += 1) {
      const secret = round % 4 === 3 ? passphrase : null;
      const answer = await looked(await make(chance, secret), passphrase);
      const where = `${name}, round ${round}`;
      if (answer.done) throw new Error(`${where} was taken`);
      expect(answer.fault, where).not.toBeNull();
      const fault = answer.fault?.fault ?? 'none';
      expect(says, `${where}: ${answer.fault?.expected}`).toContain(fault);
      expect(answer.fault?.line, where).toBeGreaterThan(0);
      expect(await uploads.apply('upl_1', here), where).toMatchObject({ done: false, why: 'not-looked-at' });
      expect(bytesIn(around), where).toBe(bytes);
      tally.refused += 1;
      tally.faults.set(fault, (tally.faults.get(fault) ?? 0) + 1);
    }
    expect(tally.refused, name).toBe(count);
    expect(await contentOf(store), name).toEqual(before);
  }

  uploads.clear();
  expect(malices.reduce((total, { count }) => total + count, 0)).toBe(2000);
  expect([...tallies.values()].reduce((total, { refused }) => total + refused, 0)).toBe(2000);
  // Everything that a category may be refused for was refused for it at least once.
  expect([...tallies.values()].every(({ faults }) => faults.size > 0)).toBe(true);
  expect(Object.prototype).not.toHaveProperty('isAdmin');

  const [malice] = malices;
  const last = await looked((await malice?.control(passphrase)) ?? '', passphrase);
  expect(last.done).toBe(true);
  expect(await uploads.apply('upl_1', here)).toMatchObject({ done: true, value: { imported: 15, kept: 3 } });
  expect(await contentOf(store)).toHaveProperty('size', 20);
});
