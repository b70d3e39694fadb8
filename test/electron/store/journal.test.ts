import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodeBatch } from '#store/journal-line';
import { readJournal } from '#store/journal-reading';
import { openStore } from '#store/open-store';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testRing } from '#test/world/test-ring';

const sealed = { about: 'sessions/ses_1.journal', keys: { ring: testRing } };

/** A folder with a closed journal of these batches, and the path of the journal. */
async function kept(
  batches: readonly (readonly unknown[])[],
): Promise<{ readonly data: string; readonly path: string }> {
  const data = temporaryFolder();
  const store = await openStore(data, testRing);
  const journal = await store.journal('ses_1');
  for (const batch of batches) await journal.append(batch);
  await store.close();
  return { data, path: join(data, 'sessions', 'ses_1.journal') };
}

async function contentsOf(data: string, ...more: readonly unknown[]): Promise<unknown> {
  const store = await openStore(data, testRing);
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

/** Spoils one letter of the sealed part of a line, counted from 0. */
async function spoil(path: string, line: number): Promise<void> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  const text = lines[line] ?? '';
  const at = text.length - 20;
  lines[line] = `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
  await writeFile(path, lines.join('\n'));
}

test('each line carries a checksum, a form, its place in the append and a seal, and nothing that could be read', async () => {
  const { path } = await kept([[{ name: 'Ann Lee' }, 'b'], [3]]);
  const lines = (await readFile(path, 'utf8')).split('\n');
  expect(lines.map((line) => line.slice(9, 15))).toEqual(['2 1/2 ', '2 2/2 ', '2 1/1 ', '']);
  expect(lines.slice(0, 3).every((line) => /^[0-9a-f]{8} 2 \d\/\d [A-Za-z0-9+/]+=*$/.test(line))).toBe(true);
  expect(lines.join('')).not.toMatch(/Ann|name/);
});

test('a torn last line is dropped, kept aside and told, and the next line does not glue onto it', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  const torn = encodeBatch(sealed, 3, ['"three"']).subarray(0, 17);
  await appendFile(path, torn);
  expect(await contentsOf(data, 'next')).toEqual({
    lines: ['one', 'two'],
    tornTail: true,
    quarantinedLines: 0,
    missingLines: 0,
  });
  expect(await contentsOf(data)).toEqual({
    lines: ['one', 'two', 'next'],
    tornTail: false,
    quarantinedLines: 0,
    missingLines: 0,
  });
  expect(await quarantined(data)).toEqual([new TextDecoder().decode(torn)]);
});

test('an append of which only some lines arrived counts as none of them', async () => {
  const { data, path } = await kept([['one']]);
  const text = new TextDecoder().decode(encodeBatch(sealed, 2, ['"two"', '"three"', '"four"']));
  await appendFile(path, text.split('\n').slice(0, 2).join('\n').concat('\n'));
  expect(await contentsOf(data, 'next')).toEqual({
    lines: ['one'],
    tornTail: true,
    quarantinedLines: 0,
    missingLines: 0,
  });
  expect(await contentsOf(data)).toMatchObject({ lines: ['one', 'next'], tornTail: false });
});

test('a damaged line in the middle is left out and kept aside once; the good ones after it stay', async () => {
  const { data, path } = await kept([['one'], ['two'], ['three']]);
  await spoil(path, 1);
  const found = { lines: ['one', 'three'], tornTail: false, quarantinedLines: 1, missingLines: 0 };
  expect(await contentsOf(data)).toEqual(found);
  expect(await contentsOf(data, 'next')).toEqual(found);
  expect(await contentsOf(data)).toEqual({ ...found, lines: ['one', 'three', 'next'] });
  const [, spoilt] = (await readFile(path, 'utf8')).split('\n');
  expect(await quarantined(data)).toEqual([`${spoilt}\n`]);
});

test('one damaged line takes the rest of its append with it', async () => {
  const { data, path } = await kept([['one'], ['two', 'three', 'four'], ['five']]);
  await spoil(path, 2);
  expect(await contentsOf(data)).toEqual({
    lines: ['one', 'five'],
    tornTail: false,
    quarantinedLines: 3,
    missingLines: 0,
  });
});

test('a damaged last line that had been written whole stays in the file and is told as damaged, not as torn', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  await spoil(path, 1);
  const [, spoilt = ''] = (await readFile(path, 'utf8')).split('\n');
  expect(await contentsOf(data, 'next')).toEqual({
    lines: ['one'],
    tornTail: false,
    quarantinedLines: 1,
    missingLines: 0,
  });
  expect(await contentsOf(data)).toEqual({
    lines: ['one', 'next'],
    tornTail: false,
    quarantinedLines: 1,
    missingLines: 0,
  });
  expect(await readFile(path, 'utf8')).toContain(spoilt);
});

test('a line that is there twice counts once', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  await appendFile(path, encodeBatch(sealed, 2, ['"two"']));
  expect(await contentsOf(data)).toEqual({
    lines: ['one', 'two'],
    tornTail: false,
    quarantinedLines: 1,
    missingLines: 0,
  });
});

test('a journal of a later form is refused and left as it is', async () => {
  const { data, path } = await kept([['one']]);
  const body = '3 1/1 bGF0ZXI=';
  await appendFile(path, `${crc32(body).toString(16).padStart(8, '0')} ${body}\n`);
  const before = await readFile(path);
  await expect(contentsOf(data)).rejects.toMatchObject({ reason: 'newer', path });
  expect(await readFile(path)).toEqual(before);
});

test('a line without a seal counts only while files from before the time of seals are being sealed', async () => {
  const { data, path } = await kept([['one']]);
  const body = '1 2 1/1 "from before"';
  await appendFile(path, `${crc32(body).toString(16).padStart(8, '0')} ${body}\n`);
  const plain = readJournal({ ...sealed, keys: { ring: { ...testRing, acceptsPlain: true } } }, await readFile(path));
  expect(plain).toMatchObject({ values: ['one', 'from before'], damaged: [] });
  expect(await contentsOf(data)).toMatchObject({ lines: ['one'], quarantinedLines: 1 });
});

test.each([1, 2, 3])('lines cut off at the end of a closed journal are missed: %i', async (cut) => {
  const { data, path } = await kept([['one'], ['two'], ['three']]);
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, 3);
  await writeFile(
    path,
    lines
      .slice(0, 3 - cut)
      .map((line) => `${line}\n`)
      .join(''),
  );
  const left = ['one', 'two', 'three'].slice(0, 3 - cut);
  expect(await contentsOf(data, 'next')).toMatchObject({ lines: left, missingLines: cut, quarantinedLines: 0 });
  expect(await contentsOf(data)).toMatchObject({ lines: [...left, 'next'], missingLines: cut });
});

test('a journal that is gone is missed, and an older copy of it too', async () => {
  const { data, path } = await kept([['one'], ['two']]);
  const older = await readFile(path);
  await contentsOf(data, 'three');
  await writeFile(path, older);
  expect(await contentsOf(data)).toMatchObject({ lines: ['one', 'two'], missingLines: 1 });
  await rm(path);
  expect(await contentsOf(data)).toMatchObject({ lines: [], missingLines: 3 });
});

test('a file of something else altogether is kept aside and a journal begun', async () => {
  const { data, path } = await kept([]);
  await writeFile(path, new Uint8Array([0, 255, 0, 254, 13]));
  expect(await contentsOf(data, 'one')).toEqual({ lines: [], tornTail: true, quarantinedLines: 0, missingLines: 0 });
  expect(await contentsOf(data)).toMatchObject({ lines: ['one'], tornTail: false });
});
