import { expect, test } from 'vitest';
import { ClassPlanError } from '#core/curriculum/class-plan-error';
import { parseClassPlan } from '#core/curriculum/parse-class-plan';
import { minutes, seconds } from '#core/time/milliseconds';
import { patterns, sampleClass, sampleFile } from './sample-class';

function problems(json: unknown): readonly { readonly path: string; readonly message: string }[] {
  try {
    parseClassPlan(json, patterns);
  } catch (error) {
    if (error instanceof ClassPlanError) return error.problems;
    throw error;
  }
  return [];
}

function withBox(change: object): object {
  return { ...sampleFile, parts: sampleFile.parts.map((part) => (part.id === 'box' ? { ...part, ...change } : part)) };
}

test('minutes and moments become milliseconds', () => {
  const [, box] = sampleClass.parts;
  expect(sampleClass.length).toBe(minutes(10));
  expect(box?.duration).toBe(minutes(5));
  expect(box?.lines?.map(({ at }) => at)).toEqual([0, seconds(10)]);
  expect(box?.breathing?.leadIn).toBe(seconds(30));
});

test('a pattern that holds the breath brings its partner along', () => {
  expect(sampleClass.parts[1]?.breathing?.pattern.id).toBe('box');
  expect(sampleClass.parts[1]?.breathing?.partner?.id).toBe('even');
});

test('a partner that the file names is the one that is shown', () => {
  const plan = parseClassPlan(withBox({ breathing: { pattern: 'even', partner: 'even', leadIn: '1:05' } }), patterns);
  expect(plan.parts[1]?.breathing).toMatchObject({
    pattern: { id: 'even' },
    partner: { id: 'even' },
    leadIn: seconds(65),
  });
});

test.each([
  ['a file that is no class', 7, ''],
  ['a part without minutes', withBox({ minutes: undefined }), 'parts[1].minutes'],
  ['a part of no length', withBox({ minutes: 0 }), 'parts[1].minutes'],
  ['an unknown kind', withBox({ kind: 'dance' }), 'parts[1].kind'],
  ['a moment in words', withBox({ lines: [{ at: 'soon', text: 'x' }] }), 'parts[1].lines[0].at'],
  ['61 seconds in a minute', withBox({ lines: [{ at: '0:61', text: 'x' }] }), 'parts[1].lines[0].at'],
  ['an unknown pattern', withBox({ breathing: { pattern: 'bix', leadIn: '0:10' } }), 'parts[1].breathing.pattern'],
  ['a field with a slip of the pen', withBox({ chioce: 'x' }), 'parts[1]'],
  ['a part named like a word of the program', withBox({ id: 'constructor' }), 'parts[1].id'],
  ['a blank prompt', withBox({ prompt: '  ' }), 'parts[1].prompt'],
  ['a version of nothing', { ...sampleFile, version: 0 }, 'version'],
  ['a language in full', { ...sampleFile, language: 'English' }, 'language'],
  ['no parts', { ...sampleFile, parts: [] }, 'parts'],
])('%s is refused at its own place', (_fault, json, path) => {
  expect(problems(json).map((problem) => problem.path)).toEqual([path]);
});

test('all problems are told at once, with their places, and an unknown pattern with those that exist', () => {
  const broken = withBox({ minutes: -1, breathing: { pattern: 'bix', leadIn: '0:10' } });
  expect(() => parseClassPlan(broken, patterns)).toThrow(
    /parts\[1\]\.minutes: .*; parts\[1\]\.breathing\.pattern: .*"bix".*box, even/,
  );
});

const relaxation = {
  groups: ['Both hands', { name: 'Face', how: 'Screw it up.', tense: 4 }],
  tense: 6,
  release: 20,
  leadIn: '0:30',
};

test('a relaxation names its groups in short or with what to do, and comes once unless it says otherwise', () => {
  const plan = parseClassPlan(withBox({ breathing: undefined, kind: 'relaxation', relaxation }), patterns);
  expect(plan.parts[1]?.relaxation).toEqual({
    groups: [{ name: 'Both hands' }, { name: 'Face', how: 'Screw it up.', tense: 4 }],
    tense: 6,
    release: 20,
    rounds: 1,
    leadIn: seconds(30),
  });
});

test('sound, a picture, a grouping and what is seen of the time are read with their moments', () => {
  const recording = { media: 'med_1', title: 'Rain', at: '0:10', length: '2:00' };
  const sound = { bells: { strikes: 2, at: ['1:00'] }, breathTones: false, ambience: 'rain', recording, spoken: true };
  const shown = { picture: { media: 'med_2', alt: 'A hill.' }, grouping: 'pairs', timeShown: 'ring' };
  const plan = parseClassPlan(withBox({ ...shown, sound }), patterns);
  expect(plan.parts[1]).toMatchObject({
    ...shown,
    sound: {
      ...sound,
      bells: { start: true, end: true, strikes: 2, at: [seconds(60)] },
      recording: { ...recording, at: seconds(10), length: seconds(120) },
    },
  });
});

test('a breath can change its pace, stop after some cycles and take a form of its own', () => {
  const more = { ramp: { from: 10, to: 6, overCycles: 8 }, cycles: 20, form: 'wave' };
  const plan = parseClassPlan(withBox({ breathing: { pattern: 'even', leadIn: '0:10', ...more } }), patterns);
  expect(plan.parts[1]?.breathing).toMatchObject(more);
});

const breath = { pattern: 'even', leadIn: '0:10' };

test.each([
  ['breathing.ramp.from', { breathing: { ...breath, ramp: { from: 20, to: 6, overCycles: 8 } } }, /3 to 15 breaths/],
  ['breathing.ramp.overCycles', { breathing: { ...breath, ramp: { from: 9, to: 6, overCycles: 1 } } }, /2 to 60/],
  ['breathing.form', { breathing: { ...breath, form: 'cube' } }, /orb/],
  ['relaxation.groups', { relaxation: { ...relaxation, groups: [] } }, /1 to 20 groups/],
  ['relaxation.tense', { relaxation: { ...relaxation, tense: 60 } }, /2 to 15 seconds/],
  ['relaxation.release', { relaxation: { ...relaxation, release: 1 } }, /5 to 90 seconds/],
  ['relaxation.rounds', { relaxation: { ...relaxation, rounds: 3 } }, /1 or 2 rounds/],
  ['relaxation.groups[0]', { relaxation: { ...relaxation, groups: [7] } }, /name of a group/],
  ['picture.media', { picture: { media: '../x', alt: 'A hill.' } }, /id of a picture/],
  ['sound.bells.strikes', { sound: { bells: { strikes: 9 } } }, /1 or 2 strikes/],
  ['sound.bells.at[0]', { sound: { bells: { at: ['soon'] } } }, /minutes and seconds/],
  ['sound.ambience', { sound: { ambience: 'whales' } }, /tide/],
  [
    'sound.recording.length',
    { sound: { recording: { media: 'm', title: 'x', at: '0:00', length: '0:00' } } },
    /above 0:00/,
  ],
  ['grouping', { grouping: 'twos' }, /pairs/],
  ['timeShown', { timeShown: 'no' }, /ring/],
])('what is wrong with %s is said in words', (path, change, message) => {
  expect(problems(withBox(change))).toEqual([{ path: `parts[1].${path}`, message: expect.stringMatching(message) }]);
});
