import { expect, test } from 'vitest';
import { classRecipe, sampleClass } from '#core/records/class-record';
import { curriculumRecipe, sampleCurriculum } from '#core/records/curriculum-record';
import { mergeRecipe, sampleMerge } from '#core/records/merge-record';
import { personRecipe, samplePerson } from '#core/records/person-record';
import { practiceRecipe, samplePractice } from '#core/records/practice-record';
import { questionnaireRecipe, sampleQuestionnaire } from '#core/records/questionnaire-record';
import { sampleSession, sessionRecipe } from '#core/records/session-record';
import { defaultSettings, settingsRecipe } from '#core/records/settings-record';
import { emptyShelf, shelfRecipe } from '#core/records/shelf-record';
import { sampleVersion, versionRecipe } from '#core/records/version-record';
import { sampleWellbeing, wellbeingRecipe } from '#core/records/wellbeing-record';
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

test('a questionnaire of the first version is one whose rules before were not kept', () => {
  const { earlier: _earlier, ...rest } = sampleQuestionnaire;
  expect(questionnaireRecipe.parse({ ...rest, version: 1 })).toEqual(sampleQuestionnaire);
});

test('answers and checklists of the first version are those of which no talk was noted and no list was taken back', () => {
  const answers = sampleWellbeing.answers.map(({ talked: _talked, ...one }) => one);
  const [one, two] = [
    { at: 5, ticked: ['sleep'] },
    { at: 5, ticked: ['pain'] },
  ];
  expect(wellbeingRecipe.parse({ version: 1, id: 'per_1', answers, sources: [one, two] })).toEqual({
    ...sampleWellbeing,
    sources: [
      { ...one, id: 'src_5_0', removed: false },
      { ...two, id: 'src_5_1', removed: false },
    ],
  });
});

test('a class of the first version is one that was saved once, in no sitting, and made from nothing', () => {
  const { id, createdAt, plan } = sampleClass;
  const old = { version: 1, id, createdAt, plan };
  expect(classRecipe.parse(old)).toEqual({ ...sampleClass, changedAt: createdAt, revision: 1, sitting: '' });
});

test.each([
  [null, []],
  [
    { payer: 'Blue Plan', memberId: '12', group: '' },
    [
      {
        payer: 'Blue Plan',
        memberId: '12',
        group: '',
        from: null,
        until: null,
        profile: null,
        authorisation: null,
      },
    ],
  ],
])(
  'somebody of the first version keeps the coverage %j, without dates, and so do both sides of a merge',
  (old, coverage) => {
    const { unlike: _unlike, removed: _removed, ...rest } = samplePerson;
    const { billing: _billing, ...known } = samplePerson.person;
    const then = { ...known, coverage: old };
    const now = { ...samplePerson.person, coverage };
    expect(personRecipe.parse({ ...rest, version: 1, person: then })).toEqual({ ...samplePerson, person: now });
    const merge = { ...sampleMerge, version: 1, before: then, after: then };
    expect(mergeRecipe.parse(merge)).toEqual({ ...sampleMerge, before: now, after: now });
  },
);

test.each([
  ['settings', settingsRecipe, defaultSettings],
  ['sessions', sessionRecipe, sampleSession],
  ['classes', classRecipe, sampleClass],
  ['practices', practiceRecipe, samplePractice],
  ['curricula', curriculumRecipe, sampleCurriculum],
  ['versions', versionRecipe, sampleVersion],
  ['people', personRecipe, samplePerson],
  ['merges', mergeRecipe, sampleMerge],
  ['the shelf', shelfRecipe, emptyShelf],
])('%s of a version to come are not guessed at', (_, { parse, version }, now) => {
  expect(() => parse({ ...now, version: version + 1 })).toThrow(RangeError);
});
