import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LibraryContent } from '#core/library/library-entry';
import { isTaken, mergeItem, mergeMedia, mergeSession, mergeSettings, takenSettings } from '#core/packages/merge';
import { withoutPlaces } from '#core/packages/package-document';
import { sameValue } from '#core/packages/same-value';
import type { SessionRecord } from '#core/records/session-record';
import { defaultSettings } from '#core/records/settings-record';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { withPart } from '#test/core/curriculum/sample-class';
import {
  chosenSettings,
  endedSession,
  leaflet,
  ownClass,
  ownCurriculum,
  ownPractice,
  signedSession,
} from './package-samples';

/** The ended class as far as some of its events are known. */
function knowing(known: readonly boolean[]): SessionRecord {
  return { ...endedSession, events: endedSession.events.filter((_, index) => known[index]) };
}

const someEvents = fc.array(fc.boolean(), {
  minLength: endedSession.events.length,
  maxLength: endedSession.events.length,
});

test('a session is taken exactly when the file holds all that is here, and more', () => {
  fc.assert(
    fc.property(someEvents, someEvents, (inFile, here) => {
      const isMore = inFile.some((known, index) => known && !here[index]);
      const isLess = here.some((known, index) => known && !inFile[index]);
      const state = mergeSession(knowing(inFile), knowing(here));
      expect(state).toBe(isMore ? (isLess ? 'differs' : 'newer-in-file') : isLess ? 'newer-here' : 'same');
      expect(isTaken(state)).toBe(isMore && !isLess);
    }),
  );
});

test('signs of life make no session newer, nor another', () => {
  const alive = (seq: number) =>
    ({ ...endedSession.events[0], id: `beat_${seq}`, seq, deed: { do: 'heartbeat' } }) as never;
  const [short, long] = [endedSession.events.slice(0, 3), endedSession.events];
  const here = { ...endedSession, events: [...short, alive(90)] };
  expect(mergeSession({ ...endedSession, events: long }, here)).toBe('newer-in-file');
  expect(mergeSession(here, { ...endedSession, events: long })).toBe('newer-here');
  expect(mergeSession({ ...here, events: [...short, alive(80), alive(99)] }, here)).toBe('same');
  expect(mergeSession({ ...here, events: [] }, { ...here, events: [alive(1)] })).toBe('same');
});

test('what is taken loses no event that was here', () => {
  fc.assert(
    fc.property(someEvents, someEvents, (inFile, here) => {
      const [file, known] = [knowing(inFile), knowing(here)];
      fc.pre(isTaken(mergeSession(file, known)));
      expect(file.events).toEqual(expect.arrayContaining([...known.events]));
    }),
  );
});

/** A signed session to which somebody put their name besides. */
function addedTo(session: SessionRecord, id: string): SessionRecord {
  const last = session.events.at(-1);
  if (last === undefined) throw new Error('a session without events');
  const deed = { do: 'co-sign', by: 'Dr Hart', credential: '', statement: 'Reviewed.' } as const;
  return { ...session, events: [...session.events, { ...last, id, seq: last.seq + 1, deed }] };
}

const zeros = '0'.repeat(64);
const seal: SessionRecord['seals'][number] = {
  seq: 1,
  at: instant(1_780_000_500_000),
  session: signedSession.id,
  sealedFor: 'sign',
  event: 'evt_7',
  content: zeros,
  prev: zeros,
  hash: '1'.repeat(64),
  signature: zeros,
  text: '',
};

const [first, ...rest] = endedSession.events;
const otherwise = { ...first, deed: { do: 'load', part: 'welcome' } } as const;

test.each([
  ['a session that is not here is new', endedSession, null, 'new'],
  ['the same session is the same', signedSession, { ...signedSession }, 'same'],
  [
    'one that was signed on the other laptop is newer there',
    signedSession,
    { ...endedSession, id: signedSession.id },
    'newer-in-file',
  ],
  ['one that was signed here is newer here', { ...endedSession, id: signedSession.id }, signedSession, 'newer-here'],
  [
    'a signed one is not replaced by one that claims more',
    { ...signedSession, events: [...signedSession.events, { ...signedSession.events[0], id: 'evt_x', seq: 99 }] },
    signedSession,
    'differs',
  ],
  ['a signed one that was added to is newer there', addedTo(signedSession, 'evt_x'), signedSession, 'newer-in-file'],
  ['a signed one that was added to here is newer here', signedSession, addedTo(signedSession, 'evt_x'), 'newer-here'],
  ['two that were each added to differ', addedTo(signedSession, 'evt_x'), addedTo(signedSession, 'evt_y'), 'differs'],
  [
    'one that was added to is not taken where it lacks a link that is here',
    addedTo(signedSession, 'evt_x'),
    { ...signedSession, seals: [seal] },
    'differs',
  ],
  ['links alone make no session newer', { ...signedSession, seals: [seal] }, signedSession, 'same'],
  [
    'an event that was changed is not taken for the one that is here',
    { ...endedSession, events: [otherwise, ...rest] },
    endedSession,
    'differs',
  ],
  [
    'an event that was changed is not taken along with more events',
    { ...signedSession, events: [otherwise, ...signedSession.events.slice(1)] },
    { ...endedSession, id: signedSession.id },
    'differs',
  ],
  ['another list of people is another session', { ...endedSession, expected: [] }, endedSession, 'differs'],
  ['another zone is another session', { ...signedSession, zone: 'UTC' }, { ...signedSession, events: [] }, 'differs'],
])('%s', (_, file, here, state) => {
  expect(mergeSession(file as SessionRecord, here)).toBe(state);
});

const { plan } = ownClass;
const { practice } = ownPractice;
const { curriculum } = ownCurriculum;
const guide = { ...plan.parts[1]?.breathing, partner: undefined } as never;
const held = withPart('box', { breathing: guide });
const tension = { groups: [{ name: 'Feet', tense: 40 }], tense: 5, release: 15, rounds: 1, leadIn: milliseconds(0) };
const cramped = withPart('box', { breathing: undefined, relaxation: tension });
const twice = { ...plan, parts: [...plan.parts, ...plan.parts] };

/** Each kind as it is told apart by its version and its text. */
const ofKind: readonly ((version: number, title?: string) => LibraryContent)[] = [
  (version, title = 'A sample') => ({ kind: 'practices', content: { ...practice, version, title } }),
  (version, title = 'A sample') => ({ kind: 'classes', content: { ...plan, version, title } }),
  (version, title = 'A sample') => ({ kind: 'curricula', content: { ...curriculum, version, title } }),
];

const stands = ofKind.flatMap((of) => {
  const nobody = { here: null, builtIn: null };
  const { kind } = of(1);
  return [
    [kind, 'that are not here are new', of(1), nobody, 'new'],
    [kind, 'that are the same are the same', of(1), { here: of(1).content, builtIn: null }, 'same'],
    [kind, 'of a higher version are newer', of(2), { here: of(1).content, builtIn: null }, 'newer-in-file'],
    [kind, 'of a lower version stay away', of(1), { here: of(2).content, builtIn: null }, 'newer-here'],
    [kind, 'with another text of one version stay away', of(1, 'Other'), { ...nobody, here: of(1).content }, 'differs'],
    [kind, 'that ship are the same as themselves', of(1), { here: null, builtIn: of(1).content }, 'same'],
    [kind, 'that ship are replaced by no other', of(9), { here: null, builtIn: of(1).content }, 'built-in'],
    [
      kind,
      'that ship hide one’s own of their name',
      of(9),
      { here: of(9).content, builtIn: of(1).content },
      'built-in',
    ],
  ] as const;
});

test.each(stands)('%s %s', (_, __, file, around, state) => {
  expect(mergeItem(file, around)).toBe(state);
});

test.each([
  ['a class that holds the breath without a partner', { kind: 'classes', content: held }],
  ['a class with a tension that cramps', { kind: 'classes', content: cramped }],
  ['a class with parts that are there twice', { kind: 'classes', content: twice }],
  [
    'a practice that holds the breath without a partner',
    { kind: 'practices', content: { ...practice, part: { ...practice.part, breathing: guide } } },
  ],
] as const)('%s is not led', (_, file) => {
  expect(mergeItem(file, { here: null, builtIn: null })).toBe('unfit');
});

test('a file to hand on is the same by its bytes, and takes nobody’s place', () => {
  expect(mergeMedia(leaflet, null)).toBe('new');
  expect(mergeMedia(leaflet, { ...leaflet, title: 'Sheet' })).toBe('same');
  expect(mergeMedia(leaflet, { ...leaflet, sha256: 'f'.repeat(64) })).toBe('differs');
  expect(mergeMedia(leaflet, { ...leaflet, removed: true })).toBe('new');
});

test('settings are taken only where nothing was chosen', () => {
  expect(mergeSettings(chosenSettings, defaultSettings)).toBe('newer-in-file');
  expect(mergeSettings(chosenSettings, { ...chosenSettings, volume: 0.3 })).toBe('newer-here');
  expect(mergeSettings(chosenSettings, chosenSettings)).toBe('same');
});

test('no package moves the backups of a laptop or keeps its records open', () => {
  const here = { ...defaultSettings, lockAfter: 5, backupFolder: '/mnt/stick' };
  const file = { ...chosenSettings, lockAfter: 0, backupFolder: '//evil.example/share' };
  expect(mergeSettings(file, here)).toBe('newer-in-file');
  expect(takenSettings(file, here)).toEqual({ ...chosenSettings, lockAfter: 5, backupFolder: '/mnt/stick' });
  expect(mergeSettings({ ...here, lockAfter: 0, backupFolder: null }, here)).toBe('same');
});

test('two values are the same when JSON would tell them the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(sameValue(one, structuredClone(one))).toBe(true);
      expect(sameValue({ b: one, a: other, c: undefined }, { a: other, b: one })).toBe(true);
      expect(sameValue(one, other)).toBe(sameValue(other, one));
      expect(sameValue([one], { 0: one })).toBe(false);
      expect(sameValue([one], [one, one])).toBe(false);
    }),
  );
});

test('what a laptop found out about its loudspeaker and its displays neither leaves it nor comes from another', () => {
  const display = { label: 'Hall', width: 1920, height: 1080, isInternal: false, side: 'left' } as const;
  const own = { output: 'Loudspeaker', soundDelay: 180, voice: 'Ada', displays: [display] };
  const there = { ...defaultSettings, ...own, volume: 0.4 };
  const none = { output: null, soundDelay: 0, voice: null, displays: [] };
  expect(withoutPlaces(there)).toMatchObject({ ...none, volume: 0.4 });
  expect(takenSettings(there, defaultSettings)).toMatchObject({ ...none, volume: 0.4 });
  expect(takenSettings({ ...defaultSettings, volume: 0.4 }, there)).toMatchObject({ ...own, volume: 0.4 });
});
