import { writeSync } from 'node:fs';
import { readdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '#core/ports/store-error';
import { openStore } from '#store/open-store';
import { note, noteRecipe } from '#test/electron/store/note';
import { testRing } from '#test/world/test-ring';

/** Fills a small disk with a class, makes room again, and says what became of it all, as JSON. */
const [folder = '.'] = process.argv.slice(2);

async function reasonOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    if (error instanceof StoreError) return error.reason;
    throw error;
  }
}

const ballast = join(folder, 'ballast');
await writeFile(ballast, new Uint8Array(200_000));
const store = await openStore(folder, testRing);
await store.write(noteRecipe, 'n', note('old'));
const journal = await store.journal('ses_1');

let acknowledged = 0;
const appendOne = async () => {
  await journal.append([{ n: acknowledged + 1, text: 'x'.repeat(900) }]);
  acknowledged += 1;
};
let appended = 'none';
while (appended === 'none') appended = await reasonOf(appendOne);
const appendedAgain = await reasonOf(appendOne);
const written = await reasonOf(() => store.write(noteRecipe, 'n', note('y'.repeat(5_000))));
const temporaries = (await readdir(join(folder, 'settings'))).filter((name) => name !== 'n.json');
const whileFull = acknowledged;
await store.close();
const opened = await reasonOf(() => openStore(folder, testRing));

await unlink(ballast);
const again = await openStore(folder, testRing);
const reopened = await again.journal('ses_1');
const { lines } = reopened.contents;
await reopened.append([{ n: lines.length + 1 }]);
const document = await again.read(noteRecipe, 'n');
await again.close();
writeSync(
  1,
  `${JSON.stringify({ appended, appendedAgain, written, temporaries, opened, kept: lines.length === whileFull, document })}\n`,
);
