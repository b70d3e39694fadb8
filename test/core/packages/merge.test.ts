import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTaken, mergeClass, mergeSession, mergeSettings, takenSettings } from '#core/packages/merge';
import { withoutPlaces } from '#core/packages/package-document';
import { sameValue } from '#core/packages/same-value';
import type { ClassRecord } from '#core/records/class-record';
import type { SessionRecord } from '#core/records/session-record';
import { defaultSettings } from '#core/records/settings-record';
import { milliseconds } from '#core/time/milliseconds';
import { withPart } from '#test/core/curriculum/sample-class';
import { chosenSettings, endedSession, ownClass, signedSession } from './package-samples';

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

function classOf(version: number, title = 'A sample'): ClassRecord {
  return { ...ownClass, plan: { ...ownClass.plan, version, title } };
}

const held = {
  ...ownClass,
  plan: withPart('box', { breathing: { ...ownClass.plan.parts[1]?.breathing, partner: undefined } as never }),
};
const tension = { groups: [{ name: 'Feet', tense: 40 }], tense: 5, release: 15, rounds: 1, leadIn: milliseconds(0) };
const cramped = { ...ownClass, plan: withPart('box', { breathing: undefined, relaxation: tension }) };
const twice = { ...ownClass, plan: { ...ownClass.plan, parts: [...ownClass.plan.parts, ...ownClass.plan.parts] } };

test.each([
  ['a class that is not here is new', classOf(1), { here: null, builtIn: null }, 'new'],
  [
    'the same class is the same, whenever it was made',
    classOf(1),
    { here: { ...classOf(1), createdAt: 0 }, builtIn: null },
    'same',
  ],
  ['a higher version is newer', classOf(2), { here: classOf(1), builtIn: null }, 'newer-in-file'],
  ['a lower version stays away', classOf(1), { here: classOf(2), builtIn: null }, 'newer-here'],
  ['another text of the same version stays away', classOf(1, 'Other'), { here: classOf(1), builtIn: null }, 'differs'],
  ['a built-in class is the same as itself', classOf(1), { here: null, builtIn: classOf(1).plan }, 'same'],
  ['a built-in class is replaced by no other', classOf(9), { here: null, builtIn: classOf(1).plan }, 'built-in'],
  ['a class that holds the breath without a partner is not led', held, { here: null, builtIn: null }, 'unfit'],
  ['a class with a tension that cramps is not led', cramped, { here: null, builtIn: null }, 'unfit'],
  ['a class with parts that are there twice is not led', twice, { here: classOf(1), builtIn: null }, 'unfit'],
])('%s', (_, file, around, state) => {
  expect(mergeClass(file, around as Parameters<typeof mergeClass>[1])).toBe(state);
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
