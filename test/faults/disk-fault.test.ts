import { describe, expect, test } from 'vitest';
import type { Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { openStore } from '#store/open-store';
import { note, noteRecipe } from '#test/electron/store/note';
import { testRing } from '#test/world/test-ring';
import { PowerDisk, type Step, type Watch } from './power-disk';

type Faulty = (step: Step, count: number) => boolean;

/** A disk with a store in use, whose faults begin when they are switched on and end when they are switched off. */
async function inUse(code: string): Promise<{ disk: PowerDisk; store: Store; fault(when: Faulty | null): void }> {
  let faulty: Faulty | null = null;
  let count = 0;
  const watch: Watch = (step) => {
    count += 1;
    if (faulty?.(step, count)) throw Object.assign(new Error(`${code}: ${step.does} ${step.path}`), { code });
    return 'go on';
  };
  const disk = new PowerDisk(watch);
  await disk.makeFolder('/data');
  const store = await openStore('/data', testRing, disk);
  return {
    disk,
    store,
    fault(when) {
      faulty = when;
      count = 0;
    },
  };
}

async function reopened(disk: PowerDisk): Promise<Store> {
  const after = disk.afterKill();
  await after.remove('/data/breathing-room.lock');
  return openStore('/data', testRing, after);
}

const onlyAt =
  (step: number): Faulty =>
  (_, count) =>
    count === step;
const each =
  (does: Step['does']): Faulty =>
  (step) =>
    step.does === does;
const steps = Array.from({ length: 12 }, (_, index) => index + 1);
const codes = ['ENOSPC', 'EIO', 'EROFS'];
const faults: readonly (readonly [title: string, Faulty])[] = [
  ...steps.map((step) => [`step ${step}`, onlyAt(step)] as const),
  ['every write', each('write')],
  ['every sync of a file', (step) => step.does === 'sync' || step.does === 'dataSync'],
  ['every sync of a folder', each('syncFolder')],
  ['every rename', each('rename')],
  ['every creation', each('create')],
  ['every truncation', each('truncate')],
  ['every write and every truncation', (step) => step.does === 'write' || step.does === 'truncate'],
  ['every sync and every truncation', (step) => step.does.endsWith('ync') || step.does === 'truncate'],
  ['every step', () => true],
];

describe.each(codes)('with %s', (code) => {
  test.each(faults)('at %s, a document stays the old one or becomes the new one', async (_, fault) => {
    const { disk, store, fault: use } = await inUse(code);
    await store.write(noteRecipe, 'n', note('old'));
    use(fault);
    const failure = await store.write(noteRecipe, 'n', note('new')).then(
      () => null,
      (error: unknown) => error,
    );
    use(null);
    const read = await (await reopened(disk)).read(noteRecipe, 'n');
    if (failure === null) expect(read).toEqual({ found: note('new') });
    else expect([{ found: note('old') }, { found: note('new') }]).toContainEqual(read);
    expect(failure === null || failure instanceof StoreError).toBe(true);
    await store.write(noteRecipe, 'n', note('later'));
    expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('later') });
  });

  test.each(faults)('at %s, a journal holds what was acknowledged and nothing that was refused', async (_, fault) => {
    const { disk, store, fault: use } = await inUse(code);
    const journal = await store.journal('ses_1');
    const acknowledged: string[] = [];
    const append = (...lines: readonly string[]) =>
      journal.append(lines).then(
        () => acknowledged.push(...lines),
        (error: unknown) => expect(error).toBeInstanceOf(StoreError),
      );
    await append('before');
    use(fault);
    await append('during 1', 'during 2', 'during 3');
    await append('during 4');
    use(null);
    expect((await (await reopened(disk)).journal('ses_1')).contents.lines).toEqual(acknowledged);
    await append('after');
    expect(acknowledged).toContain('after');
    expect((await (await reopened(disk)).journal('ses_1')).contents.lines).toEqual(acknowledged);
  });

  test.each(faults)('at %s, the first line of a journal is kept or refused', async (_, fault) => {
    const { disk, store, fault: use } = await inUse(code);
    const journal = await store.journal('ses_1');
    const acknowledged: string[] = [];
    const append = (line: string) =>
      journal.append([line]).then(
        () => acknowledged.push(line),
        (error: unknown) => expect(error).toBeInstanceOf(StoreError),
      );
    use(fault);
    await append('first');
    use(null);
    await append('second');
    expect(acknowledged).toContain('second');
    expect((await (await reopened(disk)).journal('ses_1')).contents.lines).toEqual(acknowledged);
  });
});

test('a write that fails leaves no file behind', async () => {
  const { disk, store, fault } = await inUse('ENOSPC');
  fault(each('sync'));
  await expect(store.write(noteRecipe, 'n', note('x'))).rejects.toMatchObject({ reason: 'full' });
  expect(await disk.names('/data/settings')).toEqual([]);
});

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EIO', 'failed'],
  ['EMFILE', 'failed'],
])('%s is told as %s, with the path and the cause', async (code, reason) => {
  const { store, fault } = await inUse(code);
  const journal = await store.journal('ses_1');
  fault(each('create'));
  const path = '/data/sessions/ses_1.journal';
  await expect(journal.append([1])).rejects.toMatchObject({ reason, path, cause: { code } });
  await expect(store.write(noteRecipe, 'n', note('x'))).rejects.toMatchObject({ reason, cause: { code } });
});

test.each(['EPERM', 'EACCES', 'EBUSY'])(
  'a file that a scanner holds for ten seconds (%s) is replaced after it',
  async (code) => {
    const { disk, store, fault } = await inUse(code);
    await store.write(noteRecipe, 'n', note('old'));
    const from = disk.waited;
    fault((step) => step.does === 'rename' && disk.waited - from < 10_000);
    await store.write(noteRecipe, 'n', note('new'));
    expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('new') });
    expect(disk.waited - from).toBeGreaterThanOrEqual(10_000);
  },
);

test('a file that a scanner never lets go of is given up on, with the old document in place', async () => {
  const { disk, store, fault } = await inUse('EBUSY');
  await store.write(noteRecipe, 'n', note('old'));
  const from = disk.waited;
  fault(each('rename'));
  await expect(store.write(noteRecipe, 'n', note('new'))).rejects.toMatchObject({ reason: 'failed' });
  expect(disk.waited - from).toBeLessThan(20_000);
  fault(null);
  expect(await store.read(noteRecipe, 'n')).toEqual({ found: note('old') });
  expect(await disk.names('/data/settings')).toEqual(['n.json']);
});

test('a disk that takes a few bytes at a time gets all of them', async () => {
  const { disk, store } = await inUse('EIO');
  const journal = await store.journal('ses_1');
  disk.bytesAtOnce = 3;
  await journal.append(['a line of some length', 'and another']);
  await store.write(noteRecipe, 'n', note('a document of some length'));
  const after = await reopened(disk);
  expect((await after.journal('ses_1')).contents.lines).toEqual(['a line of some length', 'and another']);
  expect(await after.read(noteRecipe, 'n')).toEqual({ found: note('a document of some length') });
});

test('a disk that takes nothing and reports nothing is an error, not an endless wait', async () => {
  const { disk, store } = await inUse('EIO');
  const journal = await store.journal('ses_1');
  await journal.append(['before']);
  disk.bytesAtOnce = 0;
  await expect(journal.append(['never'])).rejects.toMatchObject({ reason: 'failed' });
  await expect(store.write(noteRecipe, 'n', note('never'))).rejects.toMatchObject({ reason: 'failed' });
  expect((await (await reopened(disk)).journal('ses_1')).contents.lines).toEqual(['before']);
});

test('a journal whose disk keeps failing keeps saying why, and goes on when it is well again', async () => {
  const { disk, store, fault } = await inUse('ENOSPC');
  const journal = await store.journal('ses_1');
  await journal.append(['before']);
  fault((step) => step.does === 'write' || step.does === 'dataSync');
  for (let again = 0; again < 3; again += 1) {
    await expect(journal.append([again])).rejects.toMatchObject({ reason: 'full' });
  }
  fault(null);
  await journal.append(['after']);
  expect((await (await reopened(disk)).journal('ses_1')).contents).toMatchObject({ lines: ['before', 'after'] });
});
