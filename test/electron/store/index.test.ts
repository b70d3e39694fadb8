import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '#core/ports/store';
import { sessionDigest } from '#core/records/session-digest';
import { type SessionRecord, sampleSession, sessionRecipe } from '#core/records/session-record';
import { openStore } from '#store/open-store';
import { realDisk } from '#store/real-disk';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testRing } from '#test/world/test-ring';

function session(id: string): SessionRecord {
  return { ...sampleSession, id };
}

async function opened(folder: string, disk = realDisk): Promise<Store> {
  const store = await openStore(folder, testRing, disk);
  onTestFinished(() => store.close());
  return store;
}

/** A closed folder with three sessions. */
async function three(): Promise<string> {
  const folder = temporaryFolder();
  const store = await opened(folder);
  for (const id of ['ses_1', 'ses_2', 'ses_3']) await store.write(sessionRecipe, id, session(id));
  await store.close();
  return folder;
}

async function listed(store: Store): Promise<readonly string[]> {
  const sessions = await store.index('sessions');
  return sessions.map(({ digest }) => sessionDigest.parse(digest?.list).id).toSorted();
}

const all = ['ses_1', 'ses_2', 'ses_3'];

test('a list reads the index and no document', async () => {
  const folder = await three();
  const read: string[] = [];
  const watching = {
    ...realDisk,
    read: (path: string) => {
      read.push(path);
      return realDisk.read(path);
    },
  };
  const store = await opened(folder, watching);
  expect(await listed(store)).toEqual(all);
  expect(read.filter((path) => path.includes('ses_'))).toEqual([]);
  expect(store.findings).toEqual([]);
});

test.each([
  ['gone', (path: string) => rm(path)],
  ['damaged', (path: string) => writeFile(path, 'BRS1 and then nonsense')],
])('an index that is %s is made anew from the files, and that is told', async (_, spoil) => {
  const folder = await three();
  // The second opening folds the changes of the first into the document.
  await (await opened(folder)).close();
  await spoil(join(folder, 'index.json'));
  const store = await opened(folder);
  expect(await listed(store)).toEqual(all);
  const expected = store.findings.length === 0 ? [] : [{ kind: 'index', id: 'index' }];
  expect(store.findings).toMatchObject(expected);
  await store.close();
  const next = await opened(folder);
  expect(next.findings).toEqual([]);
  expect(await listed(next)).toEqual(all);
});

test('an index that was put back in time is found by the journal that goes with a newer one', async () => {
  const folder = temporaryFolder();
  const store = await opened(folder);
  await store.write(sessionRecipe, 'ses_1', session('ses_1'));
  await store.close();
  const older = await readFile(join(folder, 'index.json'));
  await rm(join(folder, 'index.json'));
  // Made anew, with a higher number.
  await (await opened(folder)).close();
  expect((await readdir(folder)).filter((name) => name.startsWith('index-'))).not.toEqual(['index-1.journal']);
  await writeFile(join(folder, 'index.json'), older);
  const found = await opened(folder);
  expect(found.findings).toMatchObject([{ kind: 'index' }]);
  expect(await listed(found)).toEqual(['ses_1']);
});

test('a document that somebody put there is listed, and one that is gone is told and not listed', async () => {
  const folder = await three();
  const bytes = await readFile(join(folder, 'sessions', 'ses_2.json'));
  await rm(join(folder, 'sessions', 'ses_2.json'));
  const store = await opened(folder);
  expect(await listed(store)).toEqual(['ses_1', 'ses_3']);
  expect(store.findings).toMatchObject([{ kind: 'sessions', id: 'ses_2', why: 'missing' }]);
  await store.write(sessionRecipe, 'ses_2', session('ses_2'));
  expect(await listed(store)).toEqual(all);
  expect(store.findings).toEqual([]);
  await store.close();
  await writeFile(join(folder, 'sessions', 'ses_2.json'), bytes);
  // It is the copy from before: true, and not the newest.
  expect(await (await opened(folder)).read(sessionRecipe, 'ses_2')).toMatchObject({ quarantined: { why: 'older' } });
});

test('a document in the place of another is told as damaged, however good it is', async () => {
  const folder = await three();
  const [one, two] = ['ses_1.json', 'ses_2.json'].map((name) => join(folder, 'sessions', name));
  const bytes = await readFile(one ?? '');
  await writeFile(two ?? '', bytes);
  const store = await opened(folder);
  expect(await store.read(sessionRecipe, 'ses_1')).toMatchObject({ found: { id: 'ses_1' } });
  expect(await store.read(sessionRecipe, 'ses_2')).toMatchObject({ quarantined: { why: 'corrupt' } });
  expect(await listed(store)).toEqual(['ses_1', 'ses_3']);
});

test('many documents that are written in one piece are refused in one piece', async () => {
  const folder = await three();
  const store = await opened(folder);
  const wrong = { ...session('ses_5'), zone: 7 };
  const writings = [
    { recipe: sessionRecipe, id: 'ses_4', value: session('ses_4') },
    { recipe: sessionRecipe, id: 'ses_5', value: wrong },
  ];
  await expect(store.writeAll(writings)).rejects.toThrow(Error);
  const twice = [writings[0], writings[0]].flatMap((each) => (each === undefined ? [] : [each]));
  await expect(store.writeAll(twice)).rejects.toThrow(TypeError);
  expect(await listed(store)).toEqual(all);
  await store.writeAll(['ses_4', 'ses_5'].map((id) => ({ recipe: sessionRecipe, id, value: session(id) })));
  expect(await listed(store)).toEqual([...all, 'ses_4', 'ses_5']);
  expect((await readdir(join(folder, 'sessions'))).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await readdir(folder)).not.toContain('batch.json');
});
