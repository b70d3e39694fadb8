import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { PackageUploads } from '#api/packages';
import { contentHash } from '#core/library/content-hash';
import type { PackageDocument } from '#core/packages/package-document';
import type { PackagePreview } from '#core/packages/package-preview';
import type { Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { sampleGroup } from '#core/records/group-record';
import { sampleMerge } from '#core/records/merge-record';
import { samplePerson } from '#core/records/person-record';
import { sampleQuestionnaire } from '#core/records/questionnaire-record';
import { recipes } from '#core/records/recipes';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { sampleWellbeing } from '#core/records/wellbeing-record';
import { everything } from '#files/package-content';
import type { PackageHere } from '#files/package-merging';
import { contentOf, hereIn, newStore, nothing, wholeSession } from '#test/core/packages/package-folder';
import {
  belongings,
  chosenSettings,
  classDocument,
  curriculumDocument,
  endedSession,
  envelopeOf,
  everyKind,
  leaflet,
  leafletPiece,
  openSession,
  ownClass,
  ownCurriculum,
  ownPattern,
  ownPractice,
  packageOf,
  passphrase,
  picture,
  picturePiece,
  practiceDocument,
  roster,
  sessionDocument,
  signedSession,
} from '#test/core/packages/package-samples';

let number = 0;
const ids = { next: (prefix: string): string => `${prefix}_${(number += 1)}` };

async function opened(): Promise<Store> {
  const store = await newStore();
  onTestFinished(() => store.close());
  return store;
}

function sent(uploads: PackageUploads, text: string, length = 100_000): string {
  const begun = uploads.begin();
  if (!begun.done) throw new Error(begun.why);
  for (let from = 0; from < text.length; from += length) uploads.piece(begun.value, text.slice(from, from + length));
  return begun.value;
}

async function seen(text: string, here: PackageHere) {
  const uploads = new PackageUploads(ids, recipes);
  const id = sent(uploads, text);
  const look = await uploads.look(id, null, here);
  if (!look.done) throw new Error(`${look.why} ${look.fault?.expected}`);
  return { uploads, id, preview: look.value };
}

function statesOf({ items }: PackagePreview): readonly string[] {
  return items.map(({ id, state }) => `${id} ${state}`);
}

async function exported(store: Store): Promise<readonly PackageDocument[]> {
  const documents: PackageDocument[] = [];
  for await (const each of everything({ store, recipes, session: (id) => wholeSession(store, id) }))
    documents.push(each);
  return documents;
}

test('everything of one laptop comes to another, and a second time there is nothing to do', async () => {
  const [one, other] = [await opened(), await opened()];
  await one.write(settingsRecipe, 'settings', chosenSettings);
  await one.write(recipes.practices, ownPractice.id, ownPractice);
  await one.write(recipes.classes, ownClass.id, ownClass);
  await one.write(recipes.curricula, ownCurriculum.id, ownCurriculum);
  await one.write(recipes.patterns, ownPattern.id, ownPattern);
  await one.write(recipes.media, picture.id, picture);
  await one.write(recipes['media-pieces'], picturePiece.id, picturePiece);
  await one.write(recipes.media, leaflet.id, leaflet);
  await one.write(recipes['media-pieces'], leafletPiece.id, leafletPiece);
  await one.writeAll(roster.map(({ kind, id, document }) => ({ recipe: recipes[kind], id, value: document })));
  for (const session of [endedSession, signedSession]) await one.write(sessionRecipe, session.id, session);
  await one.write(sessionRecipe, openSession.id, { ...openSession, events: [] });
  const journal = await one.journal(openSession.id);
  await journal.append(openSession.events);
  await journal.close();

  const text = await packageOf(await exported(one));
  const { uploads, id, preview } = await seen(text, hereIn(other));
  expect(preview.sealed).toBe(false);
  expect(preview.counts).toMatchObject({ new: 15, 'newer-in-file': 1, same: 0 });
  expect(preview.items).toContainEqual({
    kind: 'sessions',
    id: 'ses_signed',
    title: 'A short sample',
    plannedStart: signedSession.plannedStart,
    state: 'new',
    findings: [],
  });
  expect(await contentOf(other)).toEqual(new Map());
  expect(await uploads.apply(id, hereIn(other))).toEqual({ done: true, value: { imported: 16, kept: 0 } });
  expect(await contentOf(other)).toEqual(await contentOf(one));
  expect(await wholeSession(other, openSession.id)).toEqual({ found: openSession });

  const again = await seen(text, hereIn(other));
  expect(again.preview.counts).toMatchObject({ same: 16, new: 0 });
  expect(await again.uploads.apply(again.id, hereIn(other))).toEqual({ done: true, value: { imported: 0, kept: 16 } });
});

test('however a file is cut into pieces, it is the same file', async () => {
  const store = await opened();
  const text = await packageOf(everyKind, passphrase);
  const uploads = new PackageUploads(ids, recipes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: text.length }), async (length) => {
      const id = sent(uploads, text, length);
      expect(await uploads.look(id, passphrase, hereIn(store))).toMatchObject({ done: true, value: { sealed: true } });
    }),
    { numRuns: 50 },
  );
});

test('a sealed package asks for its passphrase until it is the right one', async () => {
  const store = await opened();
  const uploads = new PackageUploads(ids, recipes);
  const id = sent(uploads, await packageOf(everyKind, passphrase));
  expect(await uploads.look(id, null, hereIn(store))).toMatchObject({ done: false, why: 'needs-passphrase' });
  expect(await uploads.look(id, 'another', hereIn(store))).toMatchObject({ done: false, why: 'wrong-key' });
  expect(await uploads.look(id, 'a'.repeat(100_000), hereIn(store))).toMatchObject({ done: false, why: 'wrong-key' });
  expect(await uploads.apply(id, hereIn(store))).toMatchObject({ done: false, why: 'not-looked-at' });
  expect(await uploads.look(id, passphrase, hereIn(store))).toMatchObject({ done: true });
  expect(await uploads.look(id, 'another', hereIn(store))).toMatchObject({ done: false, why: 'wrong-key' });
  expect(await uploads.apply(id, hereIn(store))).toMatchObject({ done: false, why: 'not-looked-at' });
  expect(await uploads.look(id, passphrase, hereIn(store))).toMatchObject({ done: true });
  expect(await uploads.apply(id, hereIn(store))).toEqual({ done: true, value: { imported: 16, kept: 0 } });
  expect(await contentOf(store)).toHaveProperty('size', 18);
});

/** As it is here: an earlier version, saved often, by somebody who sits at it. */
const olderPractice = {
  ...ownPractice,
  revision: 4,
  sitting: 'sit_here',
  practice: { ...ownPractice.practice, title: 'Box', version: 1 },
};
const olderName = { kind: 'practices', id: ownPractice.id };

/** As they are here: earlier, and with a number that the file does not know. */
const personHere = { ...samplePerson, person: { ...samplePerson.person, given: 'Rob', phone: '1234567' } };
const answerHere = { ...sampleWellbeing.answers[0], id: 'ans_here' } as never;
const newerQuestionnaire = {
  ...sampleQuestionnaire,
  instrument: { ...sampleQuestionnaire.instrument, version: 2, note: 'Changed here.' },
};

function newerInFile(each: PackageDocument): PackageDocument {
  if (each.kind !== 'people' || each.id !== 'per_1') return each;
  return { ...each, document: { ...each.document, revision: 3 } };
}

test('of each document only what holds all that is here comes in', async () => {
  const store = await opened();
  await store.write(settingsRecipe, 'settings', { ...defaultSettings, volume: 0.1 });
  await store.write(recipes.classes, ownClass.id, { ...ownClass, plan: { ...ownClass.plan, version: 2 } });
  await store.write(sessionRecipe, openSession.id, { ...openSession, events: openSession.events.slice(0, 2) });
  await store.write(sessionRecipe, endedSession.id, { ...endedSession, events: endedSession.events.slice(0, 2) });
  await store.write(sessionRecipe, signedSession.id, { ...signedSession, expected: [] });
  await store.write(recipes.patterns, ownPattern.id, ownPattern);
  await store.write(recipes.media, picture.id, { ...picture, sha256: 'f'.repeat(64) });
  await store.write(recipes.practices, ownPractice.id, olderPractice);
  const { curriculum } = ownCurriculum;
  const mornings = { ...ownCurriculum, curriculum: { ...curriculum, title: 'Two mornings' } };
  await store.write(recipes.curricula, ownCurriculum.id, mornings);
  await store.write(recipes.people, 'per_1', personHere);
  await store.write(recipes.merges, sampleMerge.id, sampleMerge);
  await store.write(recipes.groups, 'grp_1', { ...sampleGroup, group: { ...sampleGroup.group, title: 'Elsewhere' } });
  await store.write(recipes.questionnaires, newerQuestionnaire.id, newerQuestionnaire);
  await store.write(recipes.wellbeing, 'per_1', { ...sampleWellbeing, answers: [answerHere] });
  const before = await contentOf(store);
  const { uploads, id, preview } = await seen(
    await packageOf(everyKind.map(newerInFile)),
    hereIn(store, { open: openSession.id }),
  );
  expect(statesOf(preview)).toEqual([
    'settings newer-here',
    'own-0badcafe same',
    'med_hill differs',
    'med_leaf new',
    'box-breath newer-in-file',
    'sample newer-here',
    'two-evenings differs',
    'per_1 newer-in-file',
    'per_2 new',
    'mrg_1 same',
    'grp_1 differs',
    'evening-check newer-here',
    'per_1 newer-in-file',
    'ses_open is-open',
    'ses_ended newer-in-file',
    'ses_signed differs',
  ]);
  expect(await uploads.apply(id, hereIn(store, { open: openSession.id }))).toEqual({
    done: true,
    value: { imported: 6, kept: 10 },
  });
  const after = await contentOf(store);
  const kept = `ver_${contentHash(olderPractice.practice).slice(0, 40)}`;
  expect(after).toEqual(
    new Map<string, unknown>([
      ...before,
      ['sessions/ses_ended', { found: endedSession }],
      ['media/med_leaf', { found: leaflet }],
      ['media-pieces/med_leaf-0', { found: leafletPiece }],
      ['practices/box-breath', { found: { ...ownPractice, revision: 5 } }],
      [
        'people/per_1',
        { found: { ...samplePerson, revision: 4, person: { ...samplePerson.person, phone: '1234567' } } },
      ],
      ['people/per_2', expect.objectContaining({ found: expect.objectContaining({ mergedInto: 'per_1' }) })],
      ['wellbeing/per_1', { found: { ...sampleWellbeing, answers: [answerHere, ...sampleWellbeing.answers] } }],
      [`versions/${kept}`, expect.objectContaining({ found: expect.objectContaining({ of: olderName }) })],
    ]),
  );
});

test('what was done here between the preview and the import stays', async () => {
  const store = await opened();
  const { uploads, id } = await seen(await packageOf(everyKind), hereIn(store));
  const signedHere = { ...signedSession, facilitator: { name: 'Somebody here', credential: '' } };
  await store.write(sessionRecipe, signedSession.id, signedHere);
  await store.write(settingsRecipe, 'settings', { ...defaultSettings, muted: true });
  expect(await uploads.apply(id, hereIn(store))).toEqual({ done: true, value: { imported: 14, kept: 2 } });
  expect(await store.read(sessionRecipe, signedSession.id)).toEqual({ found: signedHere });
  expect(await store.read(settingsRecipe, 'settings')).toEqual({ found: { ...defaultSettings, muted: true } });
});

test('a class that ships with the program, or can’t be led, stays outside, and the rest comes in', async () => {
  const store = await opened();
  const [breathing] = ownClass.plan.parts.filter((part) => part.breathing !== undefined);
  const guide = { ...breathing?.breathing, partner: undefined } as never;
  const unfit = {
    ...ownClass,
    id: 'unfit',
    plan: {
      ...ownClass.plan,
      id: 'unfit',
      parts: ownClass.plan.parts.map((part) => ({ ...part, ...(part.breathing && { breathing: guide }) })),
    },
  };
  const third = { ...ownClass, id: 'third', plan: { ...ownClass.plan, id: 'third' } };
  const builtIn = { ...nothing, classes: [{ ...ownClass.plan, title: 'The one that ships' }] };
  const text = await packageOf([ownClass, unfit, third].map(classDocument));
  const { uploads, id, preview } = await seen(text, hereIn(store, { builtIn }));
  expect(statesOf(preview)).toEqual(['sample built-in', 'unfit unfit', 'third new']);
  expect(preview.items[1]?.findings).toContain('partner-missing');
  expect(await uploads.apply(id, hereIn(store, { builtIn }))).toEqual({ done: true, value: { imported: 1, kept: 2 } });
  expect([...(await contentOf(store)).keys()]).toEqual(['classes/third']);
});

test('an id that differs from one here by a capital only takes nobody’s place', async () => {
  const store = await opened();
  await store.write(sessionRecipe, endedSession.id, endedSession);
  const capital = sessionDocument({ ...endedSession, id: 'SES_ended' });
  const { preview } = await seen(await packageOf([capital]), hereIn(store));
  expect(statesOf(preview)).toEqual(['SES_ended differs']);
});

test('a package that was dropped, replaced or shut away leaves nothing', async () => {
  const store = await opened();
  const text = await packageOf(everyKind, passphrase);
  const gone = { done: false, why: 'no-such-upload' };
  const uploads = new PackageUploads(ids, recipes);
  const first = sent(uploads, text);
  const second = sent(uploads, text);
  expect(await uploads.look(first, passphrase, hereIn(store))).toMatchObject(gone);
  expect(uploads.piece(first, 'x')).toMatchObject(gone);
  expect(uploads.drop(first)).toMatchObject({ done: true });
  expect(await uploads.look(second, passphrase, hereIn(store))).toMatchObject({ done: true });
  expect(uploads.drop(second)).toMatchObject({ done: true });
  expect(await uploads.apply(second, hereIn(store))).toMatchObject(gone);
  const third = sent(uploads, text);
  uploads.clear();
  expect(await uploads.look(third, passphrase, hereIn(store))).toMatchObject(gone);
  expect(await contentOf(store)).toEqual(new Map());
});

test('records that are shut away in the middle of a look or an import end it', async () => {
  const store = await opened();
  const gone = { done: false, why: 'no-such-upload' };
  const uploads = new PackageUploads(ids, recipes);
  for (const secret of [null, passphrase]) {
    const text = await packageOf(everyKind, secret);
    const id = sent(uploads, text);
    const looking = uploads.look(id, secret, hereIn(store));
    expect(await uploads.look(id, secret, hereIn(store))).toMatchObject({ done: false, why: 'upload-busy' });
    expect(uploads.piece(id, 'x')).toMatchObject({ done: false, why: 'upload-busy' });
    uploads.clear();
    expect(await looking).toMatchObject(gone);
    const other = sent(uploads, text);
    expect(await uploads.look(other, secret, hereIn(store))).toMatchObject({ done: true });
    const importing = uploads.apply(other, hereIn(store));
    uploads.clear();
    expect(await importing).toMatchObject(gone);
  }
  expect(await contentOf(store)).toEqual(new Map());
});

test('an import that a full disk refused can be tried again', async () => {
  const store = await opened();
  const { uploads, id } = await seen(await packageOf(everyKind), hereIn(store));
  const full = { ...hereIn(store).store, writeAll: () => Promise.reject(new StoreError('full', 'here')) };
  await expect(
    uploads.apply(id, { ...hereIn(store), store: { ...full, read: store.read, list: store.list } }),
  ).rejects.toThrow('full');
  expect(await contentOf(store)).toEqual(new Map());
  expect(await uploads.apply(id, hereIn(store))).toMatchObject({ done: true, value: { imported: 16 } });
});

test('a file is refused as soon as it can be seen that it is none, and goes on being refused', async () => {
  const store = await opened();
  const uploads = new PackageUploads(ids, recipes);
  const begun = uploads.begin();
  if (!begun.done) throw new Error(begun.why);
  const refusal = { done: false, why: 'bad-package', fault: { fault: 'not-a-package', line: 1 } };
  expect(uploads.piece(begun.value, '{"format":"other"}\n')).toMatchObject(refusal);
  expect(uploads.piece(begun.value, await packageOf(everyKind))).toMatchObject(refusal);
  expect(await uploads.look(begun.value, null, hereIn(store))).toMatchObject(refusal);
});

test.each([
  ['newer-package', async () => '{"format":"breathingroom","version":5}\n'],
  ['package-damaged', async () => (await packageOf(everyKind)).slice(0, -10)],
  ['package-too-large', async () => `${(await packageOf([])).split('\n')[0]}\n${'{}\n'.repeat(100_002)}`],
])('of a file it is said that it is: %s', async (why, text) => {
  const store = await opened();
  const uploads = new PackageUploads(ids, recipes);
  const id = sent(uploads, await text());
  expect(await uploads.look(id, null, hereIn(store))).toMatchObject({ done: false, why });
});

test('while a large package is read, everything else has its turn', async () => {
  const store = await opened();
  const many = Array.from({ length: 1500 }, (_, at) => sessionDocument({ ...sampleSession, id: `ses_${at}` }));
  const text = await packageOf(many);
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await setImmediate();
      turns += 1;
    }
  })();
  const { preview } = await seen(text, hereIn(store));
  isOver = true;
  await others;
  expect(preview.counts.new).toBe(1500);
  expect(turns).toBeGreaterThan(5);
});

test('what was taken away here comes back with a package that has it', async () => {
  const store = await opened();
  await store.write(recipes.patterns, ownPattern.id, { ...ownPattern, removed: true });
  await store.write(recipes.media, picture.id, { ...picture, removed: true });
  await store.write(recipes['media-pieces'], picturePiece.id, { ...picturePiece, base64: '' });
  const { uploads, id } = await seen(await packageOf(belongings), hereIn(store));
  expect(await uploads.apply(id, hereIn(store))).toEqual({ done: true, value: { imported: 3, kept: 0 } });
  expect(await store.read(recipes['media-pieces'], picturePiece.id)).toEqual({ found: picturePiece });
});

test('a picture that calls itself by another kind than its bytes are is none', async () => {
  const store = await opened();
  const lying = { kind: 'media', id: picture.id, document: { ...picture, type: 'image/webp' } } as const;
  const piece = { kind: 'media-pieces', id: picturePiece.id, document: picturePiece } as const;
  const uploads = new PackageUploads(ids, recipes);
  const look = await uploads.look(sent(uploads, await packageOf([lying, piece])), null, hereIn(store));
  expect(look).toMatchObject({ done: false, fault: { fault: 'unsound', line: 3 } });
});

test('a pattern that ships with the program is not replaced by another of its name', async () => {
  const store = await opened();
  const here = hereIn(store, { builtInPatterns: [ownPattern.id] });
  const { preview } = await seen(await packageOf(belongings), here);
  expect(statesOf(preview)).toEqual(['own-0badcafe built-in', 'med_hill new', 'med_leaf new']);
});

const [pattern, media, piece] = belongings.map((one) => JSON.stringify(one));

test.each([
  ['without its bytes', [pattern, media]],
  ['with its bytes before it', [piece, media, pattern]],
  ['with something between it and its bytes', [media, pattern, piece]],
  ['with bytes that are none of its own', [media, piece?.replace(/"base64":"[^"]*"/, '"base64":"iVBORw=="'), pattern]],
  ['whose bytes come twice', [media, piece, piece, pattern]],
])('a package with a picture %s is refused, all of it', async (_, lines) => {
  const store = await opened();
  const uploads = new PackageUploads(ids, recipes);
  const id = sent(uploads, await envelopeOf(lines.flatMap((line) => line ?? [])));
  expect(await uploads.look(id, null, hereIn(store))).toMatchObject({ done: false, why: 'bad-package' });
  expect(await contentOf(store)).toEqual(new Map());
});

const { document: leafletDocument, ...leafletLine } = { kind: 'media' as const, id: leaflet.id, document: leaflet };

test.each([
  ['a web page', '<!doctype html><p>hello</p>', 'application/pdf'],
  ['a program', '\u007fELF\u0002\u0001\u0001\u0000', 'text/plain'],
  ['a rich text with an object of another program', '{\\rtf1{\\object\\objdata 0105}}', 'application/rtf'],
  ['a text', 'Only words.', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
] as const)(
  '%s that calls itself a document of another kind is refused, and all of its package',
  async (_, text, type) => {
    const store = await opened();
    const bytes = Buffer.from(text, 'latin1');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const lying = { ...leafletDocument, type, size: bytes.length, sha256 };
    const lyingPiece = { ...leafletPiece, base64: bytes.toString('base64') };
    const uploads = new PackageUploads(ids, recipes);
    const lines = [
      { ...leafletLine, document: lying },
      { kind: 'media-pieces', id: lyingPiece.id, document: lyingPiece },
    ];
    const id = sent(uploads, await envelopeOf(lines.map((line) => JSON.stringify(line))));
    expect(await uploads.look(id, null, hereIn(store))).toMatchObject({
      done: false,
      fault: { fault: 'unsound', line: 3 },
    });
  },
);

test('what was taken away here comes back, and an editor that still has it open is told that it changed', async () => {
  const store = await opened();
  await store.write(recipes.curricula, ownCurriculum.id, { ...ownCurriculum, revision: 7, removed: true });
  await store.write(recipes.practices, ownPractice.id, { ...olderPractice, removed: true });
  const text = await packageOf([practiceDocument(ownPractice), curriculumDocument(ownCurriculum)]);
  const { uploads, id, preview } = await seen(text, hereIn(store));
  expect(statesOf(preview)).toEqual(['box-breath new', 'two-evenings new']);
  expect(await uploads.apply(id, hereIn(store))).toEqual({ done: true, value: { imported: 2, kept: 0 } });
  expect(await store.read(recipes.curricula, ownCurriculum.id)).toEqual({ found: { ...ownCurriculum, revision: 8 } });
  expect(await store.read(recipes.practices, ownPractice.id)).toEqual({ found: { ...ownPractice, revision: 5 } });
  // What had another text is kept; what had the same is not kept twice.
  expect(await store.list('versions')).toHaveLength(1);
});
