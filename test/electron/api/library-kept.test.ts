import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asNew, openLibrary, ownCurriculum, ownPlan, ownPractice } from '#test/world/library-items';
import { openProgram } from '#test/world/open-program';
import { afterPowerLoss } from '#test/world/power-loss';

const own = { kind: 'classes', id: 'own' } as const;

/** A library with something of each kind, a copy, a version, a mark, and something that was taken away. */
async function filled() {
  const library = await openLibrary();
  const { facilitator } = library;
  await facilitator.saveItem(asNew(ownPlan('own', 'First')));
  await facilitator.saveItem({ was: ownPlan('own', 'Second'), revision: 1, sitting: 'sit_2', basedOn: null });
  await facilitator.saveItem(asNew(ownPlan('gone')));
  await facilitator.removeItem({ kind: 'classes', id: 'gone' });
  await facilitator.saveItem(asNew(ownPractice('breaths')));
  await facilitator.saveItem(asNew(ownCurriculum('series', ['own'])));
  await facilitator.copyItem({ kind: 'practices', id: 'stop', newId: 'my-stop', title: 'Mine', sitting: 'sit_3' });
  await facilitator.markItem({ ...own, favourite: true });
  const seen = async (ask: typeof facilitator) => ({
    library: await ask.library(),
    classes: await ask.classes(),
    own: await ask.libraryItem(own),
    versions: await ask.itemVersions(own),
    copied: await ask.itemVersions({ kind: 'practices', id: 'my-stop' }),
  });
  return { ...library, seen, before: await seen(facilitator) };
}

test('a library is the same after a new start', async () => {
  const { close, folder, clock, seen, before } = await filled();
  await close();
  const again = await openProgram(folder, clock);
  expect(await seen(again.facilitator)).toEqual(before);
  expect(again.remarks).toEqual([]);
});

test('what was answered to be kept is there after the power was lost', async () => {
  const { folder, clock, seen, before } = await filled();
  clock.reboot();
  const again = await openProgram(afterPowerLoss(folder), clock);
  expect(await seen(again.facilitator)).toEqual(before);
  expect(again.remarks).toEqual([]);
});

test('every save that was answered is there after the power was lost right behind it, with the version before', async () => {
  const { facilitator, folder, clock } = await openLibrary();
  for (let revision = 0; revision < 5; revision += 1) {
    const was = ownPlan('own', `Title ${revision}`);
    await facilitator.saveItem({ was, revision, sitting: `sit_${revision}`, basedOn: null });
    clock.reboot();
    const again = await openProgram(afterPowerLoss(folder), clock);
    const versions = await again.facilitator.itemVersions(own);
    const titles = Array.from({ length: revision + 1 }, (_, at) => `Title ${revision - at}`);
    expect(versions.map(({ title }) => title)).toEqual(titles);
    await again.close();
  }
});

test('an index that is made anew from the files has the same library', async () => {
  const { close, folder, clock, seen, before } = await filled();
  await close();
  const index = join(folder, 'index.json');
  expect(existsSync(index)).toBe(true);
  rmSync(index);
  const again = await openProgram(folder, clock);
  expect(await seen(again.facilitator)).toEqual(before);
});

test('a library that was changed since comes back from a backup as it was', async () => {
  const { facilitator, seen, before } = await filled();
  const made = await facilitator.makeBackup();
  if (!made.done) return expect.unreachable(made.why);
  await facilitator.saveItem({ was: ownPlan('own', 'Third'), revision: 2, sitting: 'sit_2', basedOn: null });
  await facilitator.markItem({ ...own, favourite: false });
  await facilitator.removeItem({ kind: 'practices', id: 'breaths' });
  expect(await seen(facilitator)).not.toEqual(before);
  const { place, id } = made.value;
  expect(await facilitator.restoreBackup({ place, id, older: true })).toMatchObject({ done: true });
  expect(await seen(facilitator)).toEqual(before);
});

test('a class that is lost from the disk while somebody works on it is kept as they have it', async () => {
  const { facilitator, folder } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  rmSync(join(folder, 'classes', 'own.json'));
  const change = { was: ownPlan('own', 'Still here'), revision: 1, sitting: 'sit_1', basedOn: null };
  expect(await facilitator.saveItem(change)).toEqual({ done: true, value: { revision: 2, version: 1 } });
  expect(await facilitator.classPlan({ id: 'own' })).toMatchObject({ value: { title: 'Still here' } });
});

test('a class that was damaged is told of and left out, and all others are there', async () => {
  const { close, folder, clock, facilitator } = await openLibrary();
  for (const id of ['own', 'other']) await facilitator.saveItem(asNew(ownPlan(id, id)));
  await close();
  writeFileSync(join(folder, 'classes', 'own.json'), 'nothing');
  const again = await openProgram(folder, clock);
  const opened = await again.facilitator.libraryItem(own);
  expect(opened).toEqual({ done: false, why: 'no-such-item' });
  expect(again.house.remarks.unusable).toMatchObject([{ kind: 'classes', id: 'own', why: 'corrupt' }]);
  const titles = (await again.facilitator.classes()).map(({ title }) => title);
  expect(titles.at(-1)).toBe('other');
});

test('a class that an older program has kept is listed, opened and changed, and what it was is kept', async () => {
  const { close, folder, clock, house } = await openLibrary();
  const { content: plan } = ownPlan('own', 'From before');
  const older = { kind: 'classes', version: 1, parse: (stored: unknown) => stored } as const;
  await house.parts.store.write(older, 'own', { version: 1, id: 'own', createdAt: 1_780_000_000_000, plan });
  await close();
  const { facilitator } = await openProgram(folder, clock);
  expect((await facilitator.classes()).at(-1)).toMatchObject({ id: 'own', title: 'From before', parts: 2 });
  expect(await facilitator.libraryItem(own)).toMatchObject({ value: { revision: 1, item: { basedOn: null } } });
  const change = { was: ownPlan('own', 'Changed'), revision: 1, sitting: 'sit_1', basedOn: null };
  expect(await facilitator.saveItem(change)).toEqual({ done: true, value: { revision: 2, version: 2 } });
  expect(await facilitator.itemVersions(own)).toMatchObject([{ title: 'Changed' }, { title: 'From before' }]);
});
