/**
 * The program on loopback with ten thousand people and sessions, for the bench. Arguments: an empty data folder, the pages' folder. Tells its
 * address when they are there, and how long search takes when it is asked.
 */

import { peopleDigests } from '#api/people-digests';
import { startHost } from '#browser/host';
import { openData } from '#browser/open-data';
import { peopleSearch } from '#core/people/people-search';
import { builtInLibrary } from '#files/built-in-library';
import { randomIds } from '#machine/random-ids';
import { systemClock } from '#machine/system-clock';
import { openStore } from '#store/open-store';
import { benchRing, ours } from './contender-ours';
import { fillPeople } from './people-archive';

const [data = '', pages = ''] = process.argv.slice(2);
const keys = ours(data);
await keys.build([]);
await keys.close();
const store = await openStore(data, benchRing);
await fillPeople(store);
await store.close();
const host = await startHost(
  async () => ({
    vault: await openData(data),
    clock: systemClock(),
    ids: randomIds(),
    ...builtInLibrary(),
    zone: 'America/Denver',
    onTrouble: (what, error) => process.stderr.write(`${what}: ${String(error)}\n`),
    onRemark: (remark) => process.stderr.write(`${JSON.stringify(remark)}\n`),
  }),
  { port: 0, pages },
);

/** What people type: words, beginnings of words, and words with a letter wrong. */
const typed = ['ana', 'bjorn hass', 'jansenova', 'okorofeild', '303555', 'p-000', 'le', 'noor pakr'];
const rounds = 25;

async function searchTimes() {
  const { house } = host.program;
  if (house === null) throw new Error('expected the records to be open');
  const items = await peopleDigests(house);
  const begun = performance.now();
  const search = peopleSearch(items);
  const made = performance.now() - begun;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const words of typed) {
      const before = performance.now();
      const found = search.find(words);
      times.push(performance.now() - before);
      if (found.length === 0) throw new Error(`expected something for "${words}"`);
    }
  }
  return { made, times };
}

process.on('message', (word) => {
  if (word === 'search') void searchTimes().then((times) => process.send?.(times));
  else void host.close().then(() => process.exit(0));
});
process.send?.(host.url);
