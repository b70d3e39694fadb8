import { expect, test } from 'vitest';
import { chances } from '#test/bench/store-archive';
import { temporaryFolder } from '#test/world/temporary-folder';
import { changeFile } from './store-bits';
import { filesOf, populate } from './store-folder';
import { tryChange } from './store-trial';

const places = 10;

test('whatever happens to one file, all that is read is what was written, or is named', async () => {
  const populated = await populate(temporaryFolder());
  const stranger = await populate(temporaryFolder());
  const seed = Math.floor(Math.random() * 2 ** 31);
  const chance = chances(seed);
  const files = filesOf(populated.folder);
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
});

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
