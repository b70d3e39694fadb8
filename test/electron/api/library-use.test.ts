import { expect, test } from 'vitest';
import { pictureIn } from '#test/world/bring-media';
import { asNew, openLibrary, ownCurriculum, ownPlan, ownPractice } from '#test/world/library-items';
import { press, roomOf } from '#test/world/open-program';

const own = { kind: 'classes', id: 'own' } as const;
const nothing = { done: true, value: null };

type Library = Awaited<ReturnType<typeof openLibrary>>;

/** Holds a class to its end; gives the session. */
async function hold({ facilitator, house, clock }: Library, classId: string): Promise<string> {
  await facilitator.open({ key: press(), classId, plannedStart: null, expected: [] });
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  clock.pass(60_000);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  const { session } = roomOf(house);
  await facilitator.leave();
  return session;
}

test('a session keeps the class that it ran, whatever becomes of it since', async () => {
  const library = await openLibrary();
  const { facilitator } = library;
  await facilitator.saveItem(asNew(ownPlan('own', 'As it was')));
  const session = await hold(library, 'own');
  const ran = await facilitator.sessionPlan({ id: session });
  expect(ran).toMatchObject({ done: true, value: { isCurrent: true, version: 1, plan: { title: 'As it was' } } });
  // Held in a room: kept even though the sitting is the same.
  const change = { was: ownPlan('own', 'Changed'), revision: 1, sitting: 'sit_1', basedOn: null };
  expect(await facilitator.saveItem(change)).toEqual({ done: true, value: { revision: 2, version: 2 } });
  expect(await facilitator.itemVersions(own)).toMatchObject([
    { number: 2, title: 'Changed', sessions: 0 },
    { number: 1, title: 'As it was', sessions: 1 },
  ]);
  expect(await facilitator.sessionPlan({ id: session })).toMatchObject({
    done: true,
    value: { isCurrent: false, version: 1, plan: { title: 'As it was' } },
  });
  const second = await hold(library, 'own');
  expect(await facilitator.sessionPlan({ id: second })).toMatchObject({ value: { isCurrent: true, version: 2 } });
  expect(await facilitator.itemVersions(own)).toMatchObject([{ sessions: 1 }, { sessions: 1 }]);
  expect(await facilitator.sessionPlan({ id: 'ses_none' })).toEqual({ done: false, why: 'no-such-session' });
});

test('the class in the room tells what it runs, and how often what ships was held is counted', async () => {
  const library = await openLibrary();
  const { facilitator, house } = library;
  await facilitator.open({ key: press(), classId: 'first-hour', plannedStart: null, expected: [] });
  const { session } = roomOf(house);
  expect(await facilitator.sessionPlan({ id: session })).toMatchObject({ value: { isCurrent: true } });
  const versions = await facilitator.itemVersions({ kind: 'classes', id: 'first-hour' });
  expect(versions).toMatchObject([{ id: '', changedAt: null, sessions: 1 }]);
  expect(await facilitator.itemVersions({ kind: 'classes', id: 'nowhere' })).toEqual([]);
});

test('what was held last stands first among the classes', async () => {
  const library = await openLibrary();
  const { facilitator, clock } = library;
  await facilitator.saveItem(asNew(ownPlan('own')));
  await hold(library, 'ten-quiet-minutes');
  const held = clock.now().wall;
  await hold(library, 'own');
  const classes = await facilitator.classes();
  expect(classes.slice(0, 3)).toMatchObject([
    { id: 'own', lastHeld: held },
    { id: 'ten-quiet-minutes', lastHeld: held - 60_000 },
    { id: 'first-hour', lastHeld: null },
  ]);
});

test('what nobody uses can be taken away and brought back', async () => {
  const { facilitator } = await openLibrary();
  for (const was of [ownPlan('own'), ownPractice('own'), ownCurriculum('own', [])]) {
    const name = { kind: was.kind, id: 'own' };
    await facilitator.saveItem(asNew(was));
    expect(await facilitator.removeItem(name)).toEqual(nothing);
    expect(await facilitator.removeItem(name)).toEqual(nothing);
    expect(await facilitator.libraryItem(name)).toEqual({ done: false, why: 'no-such-item' });
    expect((await facilitator.library()).some(({ kind, id }) => kind === was.kind && id === 'own')).toBe(false);
    expect(await facilitator.bringBackItem(name)).toEqual(nothing);
    expect(await facilitator.libraryItem(name)).toMatchObject({ done: true, value: { was, revision: 1 } });
  }
});

test('what was taken away comes back when somebody goes on with it', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  await facilitator.removeItem(own);
  expect(await facilitator.classPlan({ id: 'own' })).toEqual({ done: false, why: 'no-such-class' });
  const opening = { key: press(), classId: 'own', plannedStart: null, expected: [] };
  expect(await facilitator.open(opening)).toEqual({ done: false, why: 'no-such-class' });
  const change = { was: ownPlan('own', 'Again'), revision: 1, sitting: 'sit_1', basedOn: null };
  expect(await facilitator.saveItem(change)).toMatchObject({ done: true });
  expect(await facilitator.classPlan({ id: 'own' })).toMatchObject({ done: true, value: { title: 'Again' } });
});

test('a class that a session ran is not taken away, but can be put out of the way', async () => {
  const library = await openLibrary();
  const { facilitator } = library;
  await facilitator.saveItem(asNew(ownPlan('own')));
  await hold(library, 'own');
  expect(await facilitator.removeItem(own)).toEqual({ done: false, why: 'item-in-use' });
  expect(await facilitator.markItem({ ...own, archived: true })).toEqual(nothing);
  expect((await facilitator.classes()).find(({ id }) => id === 'own')).toMatchObject({ isArchived: true });
});

test('a class that a curriculum names is taken away only after the curriculum', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  await facilitator.saveItem(asNew(ownCurriculum('series', ['own'])));
  expect(await facilitator.removeItem(own)).toEqual({ done: false, why: 'item-in-use' });
  await facilitator.removeItem({ kind: 'curricula', id: 'series' });
  expect(await facilitator.removeItem(own)).toEqual(nothing);
});

test('what ships with the program is not taken away, nor what is not there', async () => {
  const { facilitator } = await openLibrary();
  const shipped = { kind: 'classes', id: 'first-hour' } as const;
  expect(await facilitator.removeItem(shipped)).toEqual({ done: false, why: 'built-in-item' });
  expect(await facilitator.bringBackItem(shipped)).toEqual({ done: false, why: 'built-in-item' });
  expect(await facilitator.removeItem(own)).toEqual({ done: false, why: 'no-such-item' });
  expect(await facilitator.bringBackItem({ kind: 'practices', id: '../x' })).toMatchObject({ why: 'no-such-item' });
});

test('a picture that a class hands out or shows is not taken away before the class is', async () => {
  const { facilitator } = await openLibrary();
  const { id } = await pictureIn(facilitator);
  const { content } = ownPlan('own');
  const was = { kind: 'classes', content: { ...content, attachments: [{ media: id, title: 'The hill' }] } };
  await facilitator.saveItem({ was, revision: 0, sitting: 'sit_1', basedOn: null });
  expect(await facilitator.removeMedia({ id })).toEqual({ done: false, why: 'media-in-use' });
  await facilitator.removeItem(own);
  expect(await facilitator.removeMedia({ id })).toEqual(nothing);
});

test('a class that was changed and changed back is still the one that a session held', async () => {
  const library = await openLibrary();
  const { facilitator } = library;
  await facilitator.saveItem(asNew(ownPlan('own', 'As it was')));
  const session = await hold(library, 'own');
  const save = (title: string, revision: number) =>
    facilitator.saveItem({ was: ownPlan('own', title), revision, sitting: 'sit_2', basedOn: null });
  await save('Changed', 1);
  expect(await facilitator.sessionPlan({ id: session })).toMatchObject({ value: { isCurrent: false } });
  await save('As it was', 2);
  expect(await facilitator.sessionPlan({ id: session })).toMatchObject({ value: { isCurrent: true, version: 1 } });
});
