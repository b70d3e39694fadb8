import { writeSync } from 'node:fs';
import { openStore } from '#store/open-store';
import { note, noteRecipe } from '#test/electron/store/note';
import { testRing } from '#test/world/test-ring';

// Says what was acknowledged, on a pipe that keeps it when this program is killed in the middle of the next write.
const say = (what: string) => writeSync(1, `${what}\n`);

const [folder = '.', times = '200'] = process.argv.slice(2);
const store = await openStore(folder, testRing);
const journal = await store.journal('ses_1');
let next = Number(journal.contents.lines.at(-1) ?? 0) + 1;
for (let time = 0; time < Number(times); time += 1) {
  const lines = Array.from({ length: 1 + (time % 3) }, () => next++);
  await Promise.all([
    journal.append(lines).then(() => say(`line ${lines.at(-1)}`)),
    store.write(noteRecipe, 'n', note(`${next} ${'x'.repeat(20_000)} ${next}`)).then(() => say(`document ${next}`)),
  ]);
}
say('done');
await store.close();
