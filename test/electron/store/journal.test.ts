import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { encodeBatch } from '#store/journal-line';
import { openStore } from '#store/open-store';
import { temporaryFolder } from '#test/world/temporary-folder';

/** A folder with a closed journal of these batches, and the path of the journal. */
async function kept(
  batches: readonly (readonly unknown[])[],
): Promise<{ readonly data: string; readonly path: string }> {
  const data = temporaryFolder();
  const store = await openStore(data);
  const journal = await store.journal('ses_1');
  for (const batch of batches) await journal.append(batch);
  await store.close();
  return { data, path: join(data, 'sessions', 'ses_1.journal') };
}

async function contentsOf(data: string, ...more: readonly unknown[]): Promise<unknown> {
  const store = await openStore(data);
  const journal = await store.journal('ses_1');
  if (more.length > 0) await journal.append(more);
  await store.close();
  return journal.contents;
}

async function quarantined(data: string): Promise<readonly string[]> {
  const folder = join(data, 'quarantine');
  const names = await readdir(folder);
  return Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
}

test('each line carries a checksum, a form, its number, its place in the append and the value', async () => {
  const { path } = await kept([[{ a: 1 }, 'b'], [3]]);
  const lines = (await readFile(path, 'utf8')).split('\n');
  expect(lines.map((line) => line.slice(9))).toEqual(['1 1 1/2 {"a":1}', '1 2 2/2 "b"', '1 3 1/1 3', '']);
  expect(lines.slice(0, 3).every((line) => /^[0-9a-f]{8} /.test(line))).toBe(true);
});

test('a torn last line is dropped, kept aside and told, and the next line does not glue onto it', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  const torn = encodeBatch(3, ['"three"']).subarray(0, 17);
  await appendFile(path, torn);
  expect(await contentsOf(data, 'next')).toEqual({ lines: ['one', 'two'], tornTail: true, quarantinedLines: 0 });
  expect(await contentsOf(data)).toEqual({ lines: ['one', 'two', 'next'], tornTail: false, quarantinedLines: 0 });
  expect(await quarantined(data)).toEqual([new TextDecoder().decode(torn)]);
});

test('an append of which only some lines arrived counts as none of them', async () => {
  const { data, path } = await kept([['one']]);
  const text = new TextDecoder().decode(encodeBatch(2, ['"two"', '"three"', '"four"']));
  await appendFile(path, text.split('\n').slice(0, 2).join('\n').concat('\n'));
  expect(await contentsOf(data, 'next')).toEqual({ lines: ['one'], tornTail: true, quarantinedLines: 0 });
  expect(await contentsOf(data)).toMatchObject({ lines: ['one', 'next'], tornTail: false });
});

test('a damaged line in the middle is left out and kept aside once; the good ones after it stay', async () => {
  const { data, path } = await kept([['one'], ['two'], ['three']]);
  await writeFile(path, (await readFile(path, 'utf8')).replace('two', 'tvo'));
  const found = { lines: ['one', 'three'], tornTail: false, quarantinedLines: 1 };
  expect(await contentsOf(data)).toEqual(found);
  expect(await contentsOf(data, 'next')).toEqual(found);
  expect(await contentsOf(data)).toEqual({ ...found, lines: ['one', 'three', 'next'] });
  expect(await quarantined(data)).toEqual([expect.stringMatching(/ "tvo"\n$/)]);
});

test('one damaged line takes the rest of its append with it', async () => {
  const { data, path } = await kept([['one'], ['two', 'three', 'four'], ['five']]);
  await writeFile(path, (await readFile(path, 'utf8')).replace('three', 'thr3e'));
  expect(await contentsOf(data)).toEqual({ lines: ['one', 'five'], tornTail: false, quarantinedLines: 3 });
});

test('a damaged last line that had been written whole stays in the file and is told as damaged, not as torn', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  await writeFile(path, (await readFile(path, 'utf8')).replace('two', 'tvo'));
  expect(await contentsOf(data, 'next')).toEqual({ lines: ['one'], tornTail: false, quarantinedLines: 1 });
  expect(await contentsOf(data)).toEqual({ lines: ['one', 'next'], tornTail: false, quarantinedLines: 1 });
  expect(await readFile(path, 'utf8')).toContain('tvo');
});

test('a line that is there twice counts once', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  await appendFile(path, encodeBatch(2, ['"two"']));
  expect(await contentsOf(data)).toEqual({ lines: ['one', 'two'], tornTail: false, quarantinedLines: 1 });
});

test('a journal of a later form is refused and left as it is', async () => {
  const { data, path } = await kept([['one']]);
  // The checksum of `2 2 1/1 "later"`, so that it is no damage.
  await appendFile(path, '77624f5c 2 2 1/1 "later"\n');
  const before = await readFile(path);
  await expect(contentsOf(data)).rejects.toMatchObject({ reason: 'newer', path });
  expect(await readFile(path)).toEqual(before);
});

test('a file of something else altogether is kept aside and a journal begun', async () => {
  const { data, path } = await kept([]);
  await writeFile(path, new Uint8Array([0, 255, 0, 254, 13]));
  expect(await contentsOf(data, 'one')).toEqual({ lines: [], tornTail: true, quarantinedLines: 0 });
  expect(await contentsOf(data)).toMatchObject({ lines: ['one'], tornTail: false });
});
