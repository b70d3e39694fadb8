import { expect, test } from 'vitest';
import type { LibraryContent } from '#core/library/library-entry';
import { checkDocument } from '#core/packages/check-document';
import { fitnessOf } from '#core/packages/fitness';
import { PreviewList, previewItem, previewOf } from '#core/packages/package-preview';
import { unsoundContent } from '#core/packages/sound-content';
import { recipe } from '#core/records/recipe';
import { recipes } from '#core/records/recipes';
import { noContract } from '#core/session/contract';
import { builtInLibrary } from '#files/built-in-library';
import { withPart } from '#test/core/curriculum/sample-class';
import {
  chosenSettings,
  endedSession,
  eventsOf,
  everyKind,
  openSession,
  ownClass,
  ownCurriculum,
  ownPractice,
  picture,
  plainClass,
  signedSession,
} from './package-samples';

function asRead(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document));
}

function checkSession(change: object) {
  return checkDocument(recipes, {
    kind: 'sessions',
    id: 'ses_ended',
    document: asRead({ ...endedSession, ...change }),
  });
}

function asSession(version: number) {
  return { ...endedSession, version };
}

function checkClass(change: object) {
  const document = asRead({ ...ownClass, plan: { ...ownClass.plan, ...change } });
  return checkDocument(recipes, { kind: 'classes', id: ownClass.id, document });
}

test.each(everyKind)('what we keep ourselves is good: $kind $id', (good) => {
  expect(checkDocument(recipes, { ...good, document: asRead(good.document) })).toMatchObject(good);
});

const { practices, classes, curricula } = builtInLibrary();
const shipped: readonly LibraryContent[] = [
  ...practices.map((content) => ({ kind: 'practices', content }) as const),
  ...classes.map((content) => ({ kind: 'classes', content }) as const),
  ...curricula.map((content) => ({ kind: 'curricula', content }) as const),
];

test('what ships with the program is fit for the library of another', () => {
  for (const was of shipped) {
    expect(fitnessOf(was), was.content.id).toMatchObject({ isFit: true });
    expect(unsoundContent(was), was.content.id).toBeNull();
  }
});

const plan = endedSession.plan;
const [part, breathing] = plan.parts;
const [event] = endedSession.events;
const person = endedSession.expected[0];
const long = 'a'.repeat(201);
const length = part?.duration ?? 0;
const fitted = { part: 'welcome', length: 60_000 };

function withFit(change: object): object {
  return { events: [{ ...event, deed: { do: 'fit', lengths: [], dropped: [], ...change } }] };
}

function withPhases(phases: readonly unknown[]): object {
  return {
    plan: {
      ...plan,
      parts: [{ ...breathing, breathing: { leadIn: 0, pattern: { id: 'x', name: 'x', source: 'x', phases } } }],
    },
  };
}

test.each([
  ['a zone that is nowhere', { zone: 'Nowhere/Atlantis' }],
  ['a start after all calendars', { plannedStart: 8.7e15 }],
  ['a start before all records', { plannedStart: -1 }],
  ['a name as long as a book', { facilitator: { name: 'a'.repeat(201), credential: '' } }],
  ['somebody expected twice', { expected: [person, person] }],
  [
    'more people than a hall holds',
    { expected: Array.from({ length: 2001 }, (_, at) => ({ person: `p${at}`, name: 'n' })) },
  ],
  ['an event that is there twice', { events: [event, event] }],
  ['events in no order', { events: endedSession.events.toReversed() }],
  ['a pause of a thousand years', { events: [{ ...event, deed: { do: 'add', span: 4e13 } }] }],
  ['a clock that was set to nowhere', { events: [{ ...event, deed: { do: 'clock-step', by: -1e300 } }] }],
  ['an end after all calendars', { events: [{ ...event, deed: { do: 'close-late', endedAt: 1e300 } }] }],
  ['a start as of no calendar', { events: [{ ...event, deed: { do: 'start', asOf: -1 } }] }],
  ['a class continued from before it began', { events: [{ ...event, deed: { do: 'continue', from: -1 } }] }],
  ['a part that began before all records', { events: [{ ...event, deed: { do: 'backdate', to: -1 } }] }],
  ['a sleep of less than nothing', { events: [{ ...event, deed: { do: 'sleep', span: -60_000 } }] }],
  [
    'an answer about a sleep without end',
    { events: [{ ...event, deed: { do: 'slept-as', event: long, was: 'pause' } }] },
  ],
  ['a part fitted to less than nothing', withFit({ lengths: [{ part: 'welcome', length: -1 }] })],
  ['a part fitted to a thousand years', withFit({ lengths: [{ part: 'welcome', length: 4e13 }] })],
  ['a fit of more parts than a class has', withFit({ lengths: Array.from({ length: 201 }, () => fitted) })],
  ['a fit that leaves out more parts than a class has', withFit({ dropped: Array.from({ length: 201 }, String) })],
  [
    'a note as long as a book',
    { events: [{ ...event, deed: { do: 'note', text: 'a'.repeat(4001), about: 'class' } }] },
  ],
  [
    'a reason as long as a book',
    { events: [{ ...event, deed: { do: 'reason', event: 'e', text: 'a'.repeat(4001) } }] },
  ],
  ['a wish of somebody without end', { events: [{ ...event, deed: { do: 'prefer', person: long, holds: false } }] }],
  ['an end that no door can show', { contract: { hardEnd: 1e300, buffer: 0, floor: null } }],
  ['less buffer than none', { contract: { hardEnd: null, buffer: -1, floor: null } }],
  ['a buffer of a thousand years', { contract: { hardEnd: null, buffer: 4e13, floor: null } }],
  ['a floor of more than a day', { contract: { hardEnd: null, buffer: 0, floor: { name: 'x', minutes: 1441 } } }],
  ['a floor with a name without end', { contract: { hardEnd: null, buffer: 0, floor: { name: long, minutes: 45 } } }],
  ['a signature that nobody gave', { state: 'signed' }],
  [
    'something done after it was signed',
    { events: eventsOf([{ do: 'sign', by: 'S', credential: '', statement: '' }, { do: 'stop' }]) },
  ],
  ['a class without parts', { plan: { ...plan, parts: [] } }],
  ['a part that takes no time', { plan: { ...plan, parts: [{ ...part, duration: 0 }] } }],
  ['a part that takes a year', { plan: { ...plan, parts: [{ ...part, duration: 3.2e10 }] } }],
  ['a part that every object answers to', { plan: { ...plan, parts: [{ ...part, id: 'constructor' }] } }],
  ['a part that may shrink to nothing', { plan: { ...plan, parts: [{ ...part, least: 0 }] } }],
  ['a part that may shrink below nothing', { plan: { ...plan, parts: [{ ...part, least: -60_000 }] } }],
  ['a part whose least is more than it takes', { plan: { ...plan, parts: [{ ...part, least: length + 1 }] } }],
  ['a part whose most is less than it takes', { plan: { ...plan, parts: [{ ...part, most: length - 1 }] } }],
  ['a part that may grow to a year', { plan: { ...plan, parts: [{ ...part, most: 3.2e10 }] } }],
  ['a version that takes no time', { plan: { ...plan, parts: [{ ...part, versions: [{ duration: 0 }] }] } }],
  ['a version longer than its part', { plan: { ...plan, parts: [{ ...part, versions: [{ duration: 1e8 }] }] } }],
  [
    'a hundred versions of one part',
    { plan: { ...plan, parts: [{ ...part, versions: Array.from({ length: 100 }, () => ({ duration: 60_000 })) }] } },
  ],
  [
    'a version that speaks a year later',
    { plan: { ...plan, parts: [{ ...part, versions: [{ duration: 60_000, lines: [{ at: 3.2e10, text: 'x' }] }] }] } },
  ],
  ['a class whose language is no language', { plan: { ...plan, language: 'en"><script>' } }],
  ['a breath of a billionth of a second', withPhases([{ kind: 'inhale', seconds: 1e-9 }])],
  ['a breath of nine phases', withPhases(Array.from({ length: 9 }, () => ({ kind: 'inhale', seconds: 2 })))],
])('a session with %s is unsound', (_, change) => {
  expect(checkSession(change)).toMatchObject({ fault: 'unsound' });
});

test.each([
  ['the first version', { ...asSession(1), contract: undefined }],
  ['the second version', { ...asSession(2), seals: undefined }],
  ['the newest version', asSession(3)],
])('a session of %s comes in with what was promised of it', (_, document) => {
  expect(checkDocument(recipes, { kind: 'sessions', id: 'ses_ended', document: asRead(document) })).toMatchObject({
    document: { version: 3, contract: noContract },
  });
});

test('what a session says of its state is what its events tell', () => {
  expect(checkSession({ state: 'open' })).toMatchObject({ document: { state: 'ended' } });
  const stale = { ...(asRead(signedSession) as object), state: 'open' };
  expect(checkDocument(recipes, { kind: 'sessions', id: 'ses_signed', document: stale })).toMatchObject({
    document: { state: 'signed' },
  });
});

test.each([
  ['sessions', 'ses_other', openSession, 'id-differs'],
  ['classes', 'other', ownClass, 'id-differs'],
  ['classes', 'other', { ...ownClass, id: 'other' }, 'id-differs'],
  ['classes', 'sample', { ...ownClass, version: 3 }, 'newer'],
  ['classes', 'sample', { ...ownClass, revision: 0 }, 'bad-document'],
  ['practices', 'other', ownPractice, 'id-differs'],
  ['practices', 'other', { ...ownPractice, id: 'other' }, 'id-differs'],
  ['practices', 'box-breath', { ...ownPractice, version: 2 }, 'newer'],
  ['practices', 'box-breath', { ...ownPractice, practice: { ...ownPractice.practice, part: null } }, 'bad-document'],
  ['practices', 'box-breath', { ...ownPractice, removed: true }, 'unsound'],
  ['curricula', 'other', { ...ownCurriculum, id: 'other' }, 'id-differs'],
  ['curricula', 'two-evenings', { ...ownCurriculum, curriculum: ownPractice.practice }, 'bad-document'],
  ['curricula', 'two-evenings', { ...ownCurriculum, basedOn: { id: '../x', version: 1 } }, 'unsound'],
  ['media', 'med_hill', { ...picture, version: 4 }, 'newer'],
  ['media', 'med_hill', { ...picture, licence: undefined }, 'bad-document'],
  ['media', 'med_hill', { ...picture, source: 'a'.repeat(301) }, 'unsound'],
  ['settings', 'other', chosenSettings, 'bad-id'],
  ['settings', 'settings', { ...chosenSettings, version: 5 }, 'newer'],
  ['sessions', 'ses_open', { ...openSession, version: 4 }, 'newer'],
  ['sessions', 'ses_open', { ...openSession, version: 0 }, 'bad-document'],
  ['sessions', 'ses_open', { ...openSession, version: undefined }, 'bad-document'],
  ['sessions', 'ses_open', { ...openSession, plan: null }, 'bad-document'],
  ['sessions', 'ses_open', { ...openSession, contract: undefined }, 'bad-document'],
  [
    'sessions',
    'ses_open',
    { ...openSession, contract: { ...noContract, floor: { name: 'x', minutes: 0 } } },
    'bad-document',
  ],
  ['sessions', 'ses_open', { ...openSession, plan: { ...plan, parts: [{ ...part, priority: 6 }] } }, 'bad-document'],
  ['sessions', 'ses_open', { ...openSession, plan: { ...plan, parts: [{ ...part, priority: 1.5 }] } }, 'bad-document'],
  ['settings', 'settings', { ...chosenSettings, buffer: -1 }, 'bad-document'],
  ['settings', 'settings', { ...chosenSettings, offerFitAfter: 0 }, 'bad-document'],
  ['settings', 'settings', { ...chosenSettings, floors: [{ name: 'x', minutes: 601 }] }, 'bad-document'],
  [
    'settings',
    'settings',
    { ...chosenSettings, clicker: { next: [long], back: [], start: [], blackout: [] } },
    'bad-document',
  ],
  ['classes', 'sample', { ...ownClass, plan: 3 }, 'bad-document'],
  ['settings', 'settings', [], 'bad-document'],
] as const)('of %s %s the fault is named', (kind, id, document, fault) => {
  expect(checkDocument(recipes, { kind, id, document: asRead(document) })).toMatchObject({ fault });
});

test('a fault names the place, and nothing that stands there', () => {
  const secret = checkSession({ expected: [{ person: 'per_1', name: { secret: 'Robin Vale' } }] });
  expect(secret).toEqual({ fault: 'bad-document', expected: 'a document of sessions, at expected[0].name' });
});

test('a migration that a strange document surprises is the fault of the document', () => {
  const settings = recipe({
    ...recipes.settings,
    version: 3,
    schema: { parse: () => chosenSettings } as never,
    migrations: [
      () => {
        throw new TypeError('surprised');
      },
      () => null,
    ],
  });
  const document = { version: 1 };
  expect(checkDocument({ ...recipes, settings }, { kind: 'settings', id: 'settings', document })).toMatchObject({
    fault: 'bad-document',
  });
});

test.each([
  [
    'a hold of nine seconds',
    {
      breathing: {
        leadIn: 0,
        pattern: {
          id: 'x',
          name: 'x',
          source: 'x',
          phases: [
            { kind: 'inhale', seconds: 4 },
            { kind: 'hold-full', seconds: 9 },
            { kind: 'exhale', seconds: 4 },
          ],
        },
        partner: {
          id: 'y',
          name: 'y',
          source: 'x',
          phases: [
            { kind: 'inhale', seconds: 4 },
            { kind: 'exhale', seconds: 4 },
          ],
        },
      },
    },
  ],
  [
    'thirty breaths a minute',
    {
      breathing: {
        leadIn: 0,
        pattern: {
          id: 'x',
          name: 'x',
          source: 'x',
          phases: [
            { kind: 'inhale', seconds: 1 },
            { kind: 'exhale', seconds: 1 },
          ],
        },
      },
    },
  ],
])('nobody is led through %s because of a file', (_, change) => {
  expect(fitnessOf({ kind: 'classes', content: withPart('box', change as never) }).isFit).toBe(false);
  const led = { ...ownPractice.practice.part, ...change } as never;
  expect(fitnessOf({ kind: 'practices', content: { ...ownPractice.practice, part: led } }).isFit).toBe(false);
});

test('a class that could be better comes in, and it is said in what', () => {
  const checked = checkDocument(recipes, { kind: 'classes', id: plainClass.id, document: asRead(plainClass) });
  if ('fault' in checked) throw new Error(checked.expected);
  const item = previewItem(checked, 'new');
  expect(item).toMatchObject({ title: 'A short sample', plannedStart: null, state: 'new' });
  expect(item.findings).toContain('closing-missing');
  expect(previewOf(false, [item, item]).counts).toMatchObject({ new: 2, same: 0 });
  expect(checkClass({ title: 'a'.repeat(301) })).toMatchObject({ fault: 'unsound' });
});

test('a class of the first version comes in as one of one’s own that was never changed', () => {
  const first = asRead({ version: 1, id: ownClass.id, createdAt: ownClass.createdAt, plan: ownClass.plan });
  expect(checkDocument(recipes, { kind: 'classes', id: ownClass.id, document: first })).toMatchObject({
    document: ownClass,
  });
});

test('of a curriculum it is said which of its classes are neither here nor in the file, wherever in it they stand', () => {
  const document = asRead({
    ...ownCurriculum,
    curriculum: {
      ...ownCurriculum.curriculum,
      meetings: ['here', ownClass.id, 'nowhere'].map((id) => ({
        theme: id,
        about: id,
        classes: [id],
        homePractice: ['Breathe.'],
      })),
    },
  });
  const checked = checkDocument(recipes, { kind: 'curricula', id: ownCurriculum.id, document });
  const alongside = checkDocument(recipes, { kind: 'classes', id: ownClass.id, document: asRead(ownClass) });
  if ('fault' in checked || 'fault' in alongside) throw new Error('expected two good documents');
  const findingsWith = (...ids: readonly string[]) => {
    const list = new PreviewList(ids);
    list.add(checked, 'new');
    list.add(alongside, 'new');
    return list.items.map(({ findings }) => findings);
  };
  expect(findingsWith('here')).toEqual([['class-unknown'], []]);
  expect(findingsWith('here', 'nowhere')).toEqual([[], []]);
});

test('a picture of the second version comes in as one of which nobody said where it is from, and the preview of what uses it says so', () => {
  const { licence: _licence, source: _source, ...rest } = picture;
  const second = checkDocument(recipes, { kind: 'media', id: picture.id, document: asRead({ ...rest, version: 2 }) });
  const shown = { ...ownClass, plan: withPart('hello', { picture: { media: picture.id, alt: 'A hill.' } }) };
  const using = checkDocument(recipes, { kind: 'classes', id: ownClass.id, document: asRead(shown) });
  if ('fault' in second || 'fault' in using) throw new Error('expected two good documents');
  expect(second).toMatchObject({ document: { version: 3, licence: '', source: '' } });
  const list = new PreviewList([]);
  list.add(second, 'new');
  list.add(using, 'new');
  expect(list.items.map(({ findings }) => findings)).toEqual([[], ['media-licence-missing', 'media-source-missing']]);
});
