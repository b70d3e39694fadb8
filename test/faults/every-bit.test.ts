import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chances } from '#test/bench/store-archive';
import { temporaryFolder } from '#test/world/temporary-folder';
import { changeFile } from './store-bits';
import { keptFilesOf, populate } from './store-folder';
import { tryChange } from './store-trial';

const places = 5;

test.each(['closed', 'killed'] as const)(
  'whatever happens to one file of a program that was %s, all that is read is what was written, or is named',
  async (ending) => {
    const populated = await populate(temporaryFolder(), ending);
    const stranger = await populate(temporaryFolder());
    const seed = Math.floor(Math.random() * 2 ** 31);
    const chance = chances(seed);
    const files = keptFilesOf(populated.folder);
    expect(files).toEqual(
      expect.arrayContaining(['keys.json', 'keys-copy.json', 'index.json', 'settings/settings.json']),
    );
    const wrong: string[] = [];
    for (const path of files) {
      const tells = ({ came }: { readonly came: string }): boolean => came === 'wrong' || came === 'refused';
      const tally = await changeFile(populated, path, { times: places, chance, stranger, tells });
      expect(Object.values(tally.came).reduce((sum, count) => sum + count, 0)).toBe(places);
      wrong.push(...tally.remarkable);
    }
    expect(wrong, `seed ${seed}`).toEqual([]);
  },
);

test('one that reads something else than was written, or leaves it out without a word, is found by the test above', async () => {
  const populated = await populate(temporaryFolder());
  const { truth } = populated;
  const unchanged = { path: 'no-such-file', bytes: null };
  expect(await tryChange(populated, unchanged)).toMatchObject({ told: [] });
  const others = { ...truth, settings: { ...truth.settings, volume: 0.123 } };
  expect(await tryChange({ ...populated, truth: others }, unchanged)).toMatchObject({ came: 'wrong' });
  const more = new Map([...truth.events].map(([session, events]) => [session, [...events, ...events.slice(-1)]]));
  expect(await tryChange({ ...populated, truth: { ...truth, events: more } }, unchanged)).toMatchObject({
    came: 'wrong',
  });
});

const keyDamages: readonly (readonly [what: string, was: RegExp, becomes: string])[] = [
  ['its own seal', /("mac": ".{40})./, '$1#'],
  ['the number of its version', /"version": 1/, '"version": 3'],
  ['the id of the key', /"current": "./, '"current": "g'],
];

test.each(['keys.json', 'keys-copy.json'].flatMap((path) => keyDamages.map((damage) => [path, ...damage] as const)))(
  '%s with damage to %s is made good again by its twin, and the folder opens',
  async (path, _, was, becomes) => {
    const populated = await populate(temporaryFolder());
    const text = readFileSync(join(populated.folder, path), 'utf8');
    const damaged = text.replace(was, becomes);
    expect(damaged).not.toBe(text);
    const outcome = await tryChange(populated, { path, bytes: Buffer.from(damaged) });
    expect(outcome).toEqual({ came: 'healed', told: [] });
  },
);

test('a backup that has lost lines of a journal says so when it is brought back', async () => {
  const populated = await populate(temporaryFolder());
  const copies = keptFilesOf(populated.folder).filter((path) => /backups\/.*-j\d+-/.test(path));
  expect(copies.length).toBeGreaterThan(1);
  for (const path of copies) {
    const bytes = readFileSync(join(populated.folder, path));
    const cut = bytes.subarray(0, bytes.lastIndexOf(10, bytes.length - 2) + 1);
    expect(await tryChange(populated, { path, bytes: cut })).toMatchObject({ came: 'found' });
  }
});

test('lists tell what was written last when the journal of the index was emptied after a kill', async () => {
  const populated = await populate(temporaryFolder(), 'killed');
  const path = keptFilesOf(populated.folder).find((each) => /^index-\d+\.journal$/.test(each)) ?? '';
  const outcome = await tryChange(populated, { path, bytes: Buffer.alloc(0) });
  expect(outcome).not.toMatchObject({ came: 'wrong' });
});
