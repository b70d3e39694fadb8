import { expect, test } from 'vitest';
import type { Curriculum } from '#core/curriculum/curriculum';
import { lintClassPlan } from '#core/curriculum/lint';
import { lintCurriculum } from '#core/curriculum/lint-curriculum';
import { lintPractice } from '#core/curriculum/lint-practice';
import type { Practice } from '#core/curriculum/practice';
import { sampleCurriculum } from '#core/records/curriculum-record';
import { minutes } from '#core/time/milliseconds';
import { sampleClass, withPart } from './sample-class';

const practice: Practice = {
  id: 'listen',
  version: 1,
  language: 'en',
  title: 'Listen',
  about: 'Sounds, for tests.',
  licence: 'MIT',
  grade: 6,
  evidence: { says: 'Some people like it.', source: 'A book' },
  handout: { title: 'Listen', text: 'Sit. Listen.' },
  part: {
    id: 'listen',
    title: 'Listen',
    kind: 'guided',
    duration: minutes(8),
    practice: true,
    prompt: 'Listen to the room.',
    choice: 'Or rest.',
    notes: [],
    versions: [{ duration: minutes(5), lines: [{ at: minutes(0), text: 'Sit.' }] }],
    lines: [{ at: minutes(0), text: 'Sit and listen.' }],
  },
};
const hard =
  'Interoceptive awareness facilitates physiological self-regulation; consequently, participants subsequently experience considerably attenuated sympathetic activation throughout extraordinarily demanding organisational circumstances, notwithstanding considerable interindividual heterogeneity across heterogeneous populations and institutional environments, irrespective of demographic characteristics.';

const codes = (all: readonly { readonly code: string; readonly field: string | null }[]) =>
  all.map(({ code, field }) => `${code} ${field ?? ''}`.trim());

test('a practice without a fault has no finding', () => {
  expect(lintPractice(practice)).toEqual([]);
});

const faults: readonly (readonly [string, Practice, string])[] = [
  ['no licence', { ...practice, licence: ' ' }, 'licence-missing licence'],
  [
    'evidence from nowhere',
    { ...practice, evidence: { says: 'It works.', source: ' ' } },
    'source-missing evidence.source',
  ],
  ['no shorter version', { ...practice, part: { ...practice.part, versions: [] } }, 'shorter-missing versions'],
  ['no choice', { ...practice, part: { ...practice.part, choice: undefined } }, 'choice-missing choice'],
  [
    'a handout of two pages',
    { ...practice, handout: { title: 'Long', text: 'Sit. '.repeat(600) } },
    'handout-too-long handout.text',
  ],
  ['a handout for professors', { ...practice, handout: { title: 'Hard', text: hard } }, 'hard-to-read handout.text'],
  [
    'a script for professors',
    { ...practice, part: { ...practice.part, lines: [{ at: minutes(0), text: hard }] } },
    'hard-to-read',
  ],
];

test.for(faults)('%s is found in a practice', ([, one, code]) => {
  expect(codes(lintPractice(one))).toContain(code);
});

test('without a stated grade, and in another language, nothing is said of how hard a text is', () => {
  const handout = { title: 'Hard', text: hard };
  expect(lintPractice({ ...practice, handout, grade: undefined })).toEqual([]);
  expect(lintPractice({ ...practice, handout, language: 'de' })).toEqual([]);
});

test('a class tells of a handout that is too long and of a long guided part without a shorter version', () => {
  const handout = { title: 'Long', text: 'Sit. '.repeat(600) };
  expect(codes(lintClassPlan({ ...sampleClass, handout }))).toEqual(['handout-too-long handout.text']);
  const long = withPart('hello', { practice: true, choice: 'Or rest.', duration: minutes(7) });
  expect(codes(lintClassPlan({ ...long, length: undefined }))).toContain('shorter-missing versions');
});

test('a curriculum tells of meetings without a class, with one that is not here, and without home practice', () => {
  const { curriculum } = sampleCurriculum;
  const [meeting] = curriculum.meetings;
  if (meeting === undefined) throw new Error('expected the sample to have a meeting');
  const known = [{ id: meeting.classes[0] ?? '' }];
  expect(lintCurriculum(curriculum, known)).toEqual([]);
  const bad: Curriculum = {
    ...curriculum,
    licence: '',
    meetings: [
      { ...meeting, homePractice: [] },
      { ...meeting, classes: [] },
      { ...meeting, classes: [...meeting.classes, 'gone'] },
    ],
  };
  expect(codes(lintCurriculum(bad, known))).toEqual([
    'licence-missing licence',
    'home-practice-missing meetings[0].homePractice',
    'class-missing meetings[1].classes',
    'class-unknown meetings[2].classes[1]',
  ]);
});
