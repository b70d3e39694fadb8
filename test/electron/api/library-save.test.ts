import { describe, expect, test } from 'vitest';
import type { LibraryContent } from '#core/library/library-entry';
import { minutes } from '#core/time/milliseconds';
import { asNew, openLibrary, ownCurriculum, ownPlan, ownPractice } from '#test/world/library-items';
import { press } from '#test/world/open-program';

const own = { kind: 'classes', id: 'own' } as const;

test('fifty saves in one sitting are one version, and the next sitting keeps what they came to', async () => {
  const { facilitator, house } = await openLibrary();
  for (let revision = 0; revision < 50; revision += 1) {
    const was = ownPlan('own', `Title ${revision}`);
    const saved = await facilitator.saveItem({ was, revision, sitting: 'sit_1', basedOn: null });
    expect(saved).toEqual({ done: true, value: { revision: revision + 1, version: 1 } });
  }
  expect(await house.parts.store.list('versions')).toEqual([]);
  const next = { was: ownPlan('own', 'Next'), revision: 50, sitting: 'sit_2', basedOn: null };
  expect(await facilitator.saveItem(next)).toEqual({ done: true, value: { revision: 51, version: 2 } });
  const versions = await facilitator.itemVersions(own);
  expect(versions).toMatchObject([
    { id: '', number: 2, title: 'Next' },
    { number: 1, title: 'Title 49' },
  ]);
  const before = await facilitator.itemVersion({ id: versions[1]?.id ?? '' });
  expect(before).toMatchObject({ done: true, value: ownPlan('own', 'Title 49') });
  expect(await facilitator.itemVersion({ id: 'ver_none' })).toEqual({ done: false, why: 'no-such-version' });
  expect(await facilitator.itemVersion({ id: '../x' })).toEqual({ done: false, why: 'no-such-version' });
});

test('a save that is sent twice is kept once', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  const change = { was: ownPlan('own', 'Changed'), revision: 1, sitting: 'sit_2', basedOn: null };
  const saved = { done: true, value: { revision: 2, version: 2 } };
  expect(await facilitator.saveItem(change)).toEqual(saved);
  expect(await facilitator.saveItem(change)).toEqual(saved);
  expect(await facilitator.saveItem(asNew(ownPlan('own', 'Changed')))).toEqual(saved);
  expect(await facilitator.itemVersions(own)).toHaveLength(2);
});

test('a change of what was changed elsewhere meanwhile is refused, and takes nothing away', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own')));
  const save = (title: string, revision: number) =>
    facilitator.saveItem({ was: ownPlan('own', title), revision, sitting: `sit_${title}`, basedOn: null });
  expect(await save('here', 1)).toMatchObject({ done: true });
  expect(await save('there', 1)).toEqual({ done: false, why: 'changed-elsewhere' });
  expect(await save('new', 0)).toEqual({ done: false, why: 'changed-elsewhere' });
  expect(await facilitator.classPlan({ id: 'own' })).toMatchObject({ value: { title: 'here', version: 2 } });
});

test('what ships with the program is never changed in place', async () => {
  const { facilitator, house } = await openLibrary();
  const [content] = house.parts.classes;
  if (content === undefined) return expect.unreachable();
  const was: LibraryContent = { kind: 'classes', content: { ...content, title: 'Mine' } };
  expect(await facilitator.saveItem(asNew(was))).toEqual({ done: false, why: 'built-in-item' });
  expect(await house.parts.store.list('classes')).toEqual([]);
});

test('what is made from something that ships keeps that as its first version', async () => {
  const { facilitator, house } = await openLibrary();
  const [content] = house.parts.practices;
  if (content === undefined) return expect.unreachable();
  const basedOn = { id: content.id, version: content.version };
  const was: LibraryContent = { kind: 'practices', content: { ...content, id: 'mine', title: 'Mine' } };
  const saved = await facilitator.saveItem({ was, revision: 0, sitting: 'sit_1', basedOn });
  expect(saved).toEqual({ done: true, value: { revision: 1, version: content.version + 1 } });
  const versions = await facilitator.itemVersions({ kind: 'practices', id: 'mine' });
  const base = await facilitator.itemVersion({ id: versions[1]?.id ?? '' });
  expect(base).toEqual({ done: true, value: { kind: 'practices', content } });
});

test('a draft may be kept long before it is good', async () => {
  const { facilitator } = await openLibrary();
  const { content } = ownPlan('own');
  if (!('parts' in content)) return expect.unreachable();
  const [first] = content.parts;
  if (first === undefined) return expect.unreachable();
  const parts = [{ ...first, title: '', prompt: '' }];
  const draft: LibraryContent = { kind: 'classes', content: { ...content, title: '', licence: '', parts } };
  expect(await facilitator.saveItem(asNew(draft))).toMatchObject({ done: true });
});

function planWith(change: object): unknown {
  return { kind: 'classes', content: { ...ownPlan('own').content, ...change } };
}

const [part] = (() => {
  const { content } = ownPlan('own');
  return 'parts' in content ? content.parts : [];
})();

describe('nothing is kept of', () => {
  test.each([
    ['no content', null],
    ['another kind of thing', { kind: 'settings', content: {} }],
    ['a practice that calls itself a class', { kind: 'classes', content: ownPractice('own').content }],
    ['a class without parts', planWith({ parts: [] })],
    ['two parts of one id', planWith({ parts: [part, part] })],
    ['a part of no length', planWith({ parts: [{ ...part, duration: 0 }] })],
    ['a part of two days', planWith({ parts: [{ ...part, duration: minutes(2 * 24 * 60) }] })],
    ['an id that leads out of its folder', planWith({ id: '../own' })],
    ['a language that is none', planWith({ language: 'plain' })],
    ['an attachment that leads out of its folder', planWith({ attachments: [{ media: '../keys', title: 'Keys' }] })],
    ['a handout of a whole book', planWith({ handout: { title: 'Book', text: 'x'.repeat(20_001) } })],
    ['more tags than anybody reads', planWith({ tags: Array.from({ length: 51 }, (_, at) => `${at}`) })],
    ['a grade that no school has', planWith({ grade: 21 })],
    [
      'a practice with a part of no length',
      { ...ownPractice('own'), content: { ...ownPractice('own').content, part: { ...part, duration: 0 } } },
    ],
    [
      'a curriculum without meetings',
      { kind: 'curricula', content: { ...ownCurriculum('own', []).content, meetings: [] } },
    ],
    ['a curriculum with a class that leads out of its folder', ownCurriculum('own', ['../own'])],
  ])('%s', async (_, was) => {
    const { facilitator, house } = await openLibrary();
    const saved = await facilitator.saveItem({ was, revision: 0, sitting: 'sit_1', basedOn: null });
    expect(saved).toEqual({ done: false, why: 'bad-content' });
    for (const kind of ['classes', 'practices', 'curricula'] as const) {
      expect(await house.parts.store.list(kind)).toEqual([]);
    }
  });

  test('more text than a message can have', async () => {
    const { facilitator } = await openLibrary();
    const saved = await facilitator.saveItem({
      was: planWith({ about: 'é'.repeat(500_001) }),
      revision: 0,
      sitting: 'sit_1',
      basedOn: null,
    });
    expect(saved).toEqual({ done: false, why: 'item-too-large' });
  });

  test('a name that differs from another by its capitals alone', async () => {
    const { facilitator } = await openLibrary();
    await facilitator.saveItem(asNew(ownPlan('own')));
    expect(await facilitator.saveItem(asNew(ownPlan('Own')))).toEqual({ done: false, why: 'id-taken' });
  });
});

test('a draft with a held breath and nothing beside it is kept, and no room is opened with it', async () => {
  const { facilitator } = await openLibrary();
  const { content } = ownPlan('own');
  if (!('parts' in content)) return expect.unreachable();
  const parts = content.parts.map((one) => {
    if (one.breathing === undefined) return one;
    const held = { kind: 'hold-full', seconds: 4 } as const;
    const { pattern } = one.breathing;
    return { ...one, breathing: { ...one.breathing, pattern: { ...pattern, phases: [...pattern.phases, held] } } };
  });
  const saved = await facilitator.saveItem(asNew({ kind: 'classes', content: { ...content, parts } }));
  expect(saved).toMatchObject({ done: true });
  const opening = { key: press(), classId: 'own', plannedStart: null, expected: [] };
  expect(await facilitator.open(opening)).toEqual({ done: false, why: 'class-unfit' });
});

test('a save whose answer was lost is not taken for another window by the next one of its sitting', async () => {
  const { facilitator } = await openLibrary();
  await facilitator.saveItem(asNew(ownPlan('own'), 'sit_0'));
  const save = (title: string, sitting: string) =>
    facilitator.saveItem({ was: ownPlan('own', title), revision: 1, sitting, basedOn: null });
  await save('first', 'sit_1');
  expect(await save('second', 'sit_1')).toEqual({ done: true, value: { revision: 3, version: 2 } });
  expect(await save('third', 'sit_2')).toEqual({ done: false, why: 'changed-elsewhere' });
});
