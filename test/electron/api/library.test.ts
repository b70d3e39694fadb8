import { expect, test } from 'vitest';
import { entryKey } from '#core/library/library-entry';
import { asNew, openLibrary, ownCurriculum, ownPlan, ownPractice } from '#test/world/library-items';
import { openProgram } from '#test/world/open-program';

test('the library lists all that ships with the program, whole and never changed', async () => {
  const { facilitator, house } = await openLibrary();
  const items = await facilitator.library();
  const { practices, classes, curricula } = house.parts;
  expect(items).toHaveLength(practices.length + classes.length + curricula.length);
  expect(new Set(items.map(entryKey)).size).toBe(items.length);
  for (const { kind, id } of items) {
    const answer = await facilitator.libraryItem({ kind, id });
    expect(answer).toMatchObject({
      done: true,
      value: { revision: 0, was: { kind, content: { id } }, item: { isBuiltIn: true, changedAt: null, basedOn: null } },
    });
  }
});

test('what was kept is listed after what ships, by title, and opened word for word', async () => {
  const { facilitator, clock } = await openLibrary();
  const kept = [ownPlan('own-b', 'Zwei'), ownPractice('own-p', 'Aare'), ownCurriculum('own-c', ['own-b'])];
  for (const was of kept) {
    expect(await facilitator.saveItem(asNew(was))).toEqual({ done: true, value: { revision: 1, version: 1 } });
    const opened = await facilitator.libraryItem({ kind: was.kind, id: was.content.id });
    expect(opened).toMatchObject({ done: true, value: { was, revision: 1, item: { isBuiltIn: false } } });
  }
  const own = (await facilitator.library()).filter(({ isBuiltIn }) => !isBuiltIn);
  expect(own.map(({ title }) => title)).toEqual(['Aare', 'Two evenings', 'Zwei']);
  expect(own[0]).toMatchObject({
    kind: 'practices',
    tags: ['breathing'],
    changedAt: clock.now().wall,
    hasNewerBase: false,
    isFavourite: false,
    isArchived: false,
  });
});

test('classes are listed in short and read one by one', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  const classes = await facilitator.classes();
  expect(classes[0]).toMatchObject({ id: 'first-hour', isBuiltIn: true, length: 3_600_000 });
  expect(classes.at(-1)).toEqual({
    id: 'own',
    title: 'An evening class',
    about: 'Two parts, for tests.',
    language: 'en',
    family: null,
    version: 1,
    length: 600_000,
    parts: 2,
    isBuiltIn: false,
    isFavourite: false,
    isArchived: false,
    lastHeld: null,
  });
  const plan = await facilitator.classPlan({ id: 'own' });
  expect(plan).toMatchObject({ done: true, value: ownPlan('own').content });
  expect(await facilitator.classPlan({ id: 'nowhere' })).toEqual({ done: false, why: 'no-such-class' });
  const nothing = { done: false, why: 'no-such-item' };
  expect(await facilitator.libraryItem({ kind: 'classes', id: 'nowhere' })).toEqual(nothing);
  expect(await facilitator.libraryItem({ kind: 'practices', id: '../settings/settings' })).toEqual(nothing);
});

test('favourites stand first among the classes, and what lies out of the way says so after a new start', async () => {
  const program = await openLibrary();
  const { facilitator, folder, clock } = program;
  const name = { kind: 'classes', id: 'ten-quiet-minutes' } as const;
  const nothing = { done: true, value: null };
  expect(await facilitator.markItem({ ...name, favourite: true })).toEqual(nothing);
  expect(await facilitator.markItem({ kind: 'classes', id: 'first-hour', archived: true })).toEqual(nothing);
  expect(await facilitator.markItem({ kind: 'practices', id: 'nowhere', favourite: true })).toMatchObject({
    why: 'no-such-item',
  });
  await program.close();
  const again = await openProgram(folder, clock);
  const classes = await again.facilitator.classes();
  expect(classes[0]).toMatchObject({ id: 'ten-quiet-minutes', isFavourite: true, isArchived: false });
  expect(classes.find(({ id }) => id === 'first-hour')).toMatchObject({ isArchived: true });
  await again.facilitator.markItem({ ...name, favourite: false });
  expect((await again.facilitator.classes())[0]).toMatchObject({ id: 'first-hour', isArchived: true });
});

test('a copy of what ships is one’s own, and knows from which version it was made', async () => {
  const { facilitator, house } = await openLibrary();
  const copy = { kind: 'classes', id: 'first-hour', newId: 'mine', title: 'My hour', sitting: 'sit_1' } as const;
  const [shipped] = house.parts.classes;
  const version = shipped?.version ?? 0;
  const copied = await facilitator.copyItem(copy);
  expect(copied).toMatchObject({
    done: true,
    value: { id: 'mine', title: 'My hour', isBuiltIn: false, basedOn: { id: 'first-hour', version } },
  });
  // Sent a second time.
  expect(await facilitator.copyItem(copy)).toEqual(copied);
  const versions = await facilitator.itemVersions({ kind: 'classes', id: 'mine' });
  expect(versions).toMatchObject([
    { id: '', title: 'My hour', number: version + 1 },
    { title: shipped?.title, number: version },
  ]);
  const asCopied = await facilitator.itemVersion({ id: versions[1]?.id ?? '' });
  expect(asCopied).toEqual({ done: true, value: { kind: 'classes', content: shipped } });
  // What was copied from one's own has the same base.
  const second = await facilitator.copyItem({ ...copy, id: 'mine', newId: 'mine-2' });
  expect(second).toMatchObject({ done: true, value: { id: 'mine-2', basedOn: { id: 'first-hour', version } } });
  expect(await facilitator.itemVersions({ kind: 'classes', id: 'mine-2' })).toHaveLength(1);
});

test('a copy of one length of a class stands by itself, and that of a practice has a part of its own name', async () => {
  const { facilitator, house } = await openLibrary();
  const form = house.parts.classes.find(({ family }) => family !== undefined);
  const more = { title: 'Mine', sitting: 'sit_1' };
  await facilitator.copyItem({ kind: 'classes', id: form?.id ?? '', newId: 'mine', ...more });
  expect(await facilitator.libraryItem({ kind: 'classes', id: 'mine' })).toMatchObject({
    value: { item: { family: null } },
  });
  await facilitator.copyItem({ kind: 'practices', id: 'body-scan-8', newId: 'my-scan', ...more });
  expect(await facilitator.libraryItem({ kind: 'practices', id: 'my-scan' })).toMatchObject({
    value: { was: { content: { id: 'my-scan', part: { id: 'my-scan' } } } },
  });
});

test('a copy takes the place of nothing', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  const copy = { kind: 'classes', id: 'first-hour', newId: 'own', title: 'My hour', sitting: 'sit_1' } as const;
  expect(await facilitator.copyItem(copy)).toEqual({ done: false, why: 'id-taken' });
  // One file on systems that don't tell capitals.
  expect(await facilitator.copyItem({ ...copy, newId: 'OWN' })).toEqual({ done: false, why: 'id-taken' });
  expect(await facilitator.copyItem({ ...copy, newId: 'second-hour' })).toEqual({ done: false, why: 'id-taken' });
  expect(await facilitator.copyItem({ ...copy, newId: '../own' })).toEqual({ done: false, why: 'id-taken' });
  expect(await facilitator.copyItem({ ...copy, id: 'nowhere' })).toEqual({ done: false, why: 'no-such-item' });
  expect(await facilitator.classPlan({ id: 'own' })).toMatchObject({ value: ownPlan('own').content });
});

/** The program as a later version of it would be: all that ships is one version further. */
async function laterProgram({ house, folder, clock, close }: Awaited<ReturnType<typeof openLibrary>>) {
  await close();
  const classes = house.parts.classes.map((plan) => ({ ...plan, version: plan.version + 1 }));
  return openProgram(folder, clock, { ...house.parts, classes });
}

test('a copy says when what it was made from has a newer version, until somebody has looked at it', async () => {
  const program = await openLibrary();
  await program.facilitator.copyItem({
    kind: 'classes',
    id: 'first-hour',
    newId: 'mine',
    title: 'Mine',
    sitting: 'sit_1',
  });
  const name = { kind: 'classes', id: 'mine' } as const;
  const mine = async (ask: typeof program.facilitator) => (await ask.library()).find(({ id }) => id === 'mine');
  expect(await mine(program.facilitator)).toMatchObject({ hasNewerBase: false });
  const { facilitator } = await laterProgram(program);
  expect(await mine(facilitator)).toMatchObject({ hasNewerBase: true });
  const opened = await facilitator.libraryItem(name);
  if (!opened.done) return expect.unreachable(opened.why);
  const { was, revision, item } = opened.value;
  const seen = { id: 'first-hour', version: (item.basedOn?.version ?? 0) + 1 };
  const saving = { was, revision, sitting: 'sit_2', basedOn: seen };
  const answer = { done: true, value: { revision, version: was.content.version } };
  expect(await facilitator.saveItem(saving)).toEqual(answer);
  expect(await facilitator.saveItem(saving)).toEqual(answer);
  expect(await mine(facilitator)).toMatchObject({ hasNewerBase: false, basedOn: seen });
  const versions = await facilitator.itemVersions(name);
  expect(versions.map(({ isBase, number }) => [isBase, number])).toEqual([
    [false, seen.version],
    [true, seen.version],
    [true, seen.version - 1],
  ]);
});

test('whoever asks is told what was being saved meanwhile', async () => {
  const { facilitator } = await openLibrary();
  const saving = facilitator.saveItem(asNew(ownPlan('own')));
  // Over a line it comes first as well; here a verb without an input is quicker than one with.
  await new Promise(setImmediate);
  const asked = [facilitator.libraryItem({ kind: 'classes', id: 'own' }), facilitator.classPlan({ id: 'own' })];
  const [library, versions, ...answers] = await Promise.all([
    facilitator.library(),
    facilitator.itemVersions({ kind: 'classes', id: 'own' }),
    ...asked,
  ]);
  expect(library.at(-1)).toMatchObject({ id: 'own' });
  expect(versions).toHaveLength(1);
  expect(answers.map(({ done }) => done)).toEqual([true, true]);
  expect(await saving).toMatchObject({ done: true });
});

test('lines to put into a class are offered by what they are for', async () => {
  const { facilitator } = await openLibrary();
  const phrases = await facilitator.phrases();
  expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
  expect(phrases.filter((phrase) => phrase.for === 'choice').length).toBeGreaterThan(5);
});
