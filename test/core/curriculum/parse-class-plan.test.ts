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
