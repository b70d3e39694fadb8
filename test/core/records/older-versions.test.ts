import { expect, test } from 'vitest';
import { classRecipe, sampleClass } from '#core/records/class-record';
import { curriculumRecipe, sampleCurriculum } from '#core/records/curriculum-record';
import { practiceRecipe, samplePractice } from '#core/records/practice-record';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { emptyShelf, shelfRecipe } from '#core/records/shelf-record';
import { sampleVersion, versionRecipe } from '#core/records/version-record';
import { noContract } from '#core/session/contract';

/** Settings as the first program wrote them. */
const first = {
  version: 1,
  facilitator: { name: 'Kim Park', credential: 'LCSW' },
  theme: 'dusk',
  wallTheme: 'dawn',
  volume: 0.4,
  muted: true,
};

test.each([
  ['first', first],
  ['second', { ...first, version: 2, lockAfter: 40, backupFolder: '/mnt/stick' }],
])('settings of the %s version keep what was chosen, and what is new stands as for a new folder', (_, old) => {
  const { version: _version, ...kept } = old;
  expect(settingsRecipe.parse(old)).toEqual({ ...defaultSettings, ...kept });
});

test('a session of the first version is one of which nothing was promised', () => {
  const { contract: _contract, ...rest } = sampleSession;
  expect(sessionRecipe.parse({ ...rest, version: 1 })).toEqual({ ...sampleSession, contract: noContract });
});

test('a class of the first version is one that was saved once, in no sitting, and made from nothing', () => {
  const { id, createdAt, plan } = sampleClass;
  const old = { version: 1, id, createdAt, plan };
  expect(classRecipe.parse(old)).toEqual({ ...sampleClass, changedAt: createdAt, revision: 1, sitting: '' });
});

test.each([
  ['settings', settingsRecipe, defaultSettings],
  ['sessions', sessionRecipe, sampleSession],
  ['classes', classRecipe, sampleClass],
  ['practices', practiceRecipe, samplePractice],
  ['curricula', curriculumRecipe, sampleCurriculum],
  ['versions', versionRecipe, sampleVersion],
  ['the shelf', shelfRecipe, emptyShelf],
])('%s of a version to come are not guessed at', (_, { parse, version }, now) => {
  expect(() => parse({ ...now, version: version + 1 })).toThrow(RangeError);
});
