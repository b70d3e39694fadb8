import { expect, test } from 'vitest';
import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import { partAsLed } from '#core/session/part-led';
import { plainLook } from '#core/session/wall-of';
import { minutes, seconds } from '#core/time/milliseconds';
import { momentOf } from '#features/library/preview-moment';
import { previewSnapshot } from '#features/library/preview-snapshot';

const guided: Part = {
  id: 'scan',
  title: 'A short scan',
  kind: 'guided',
  duration: minutes(4),
  practice: true,
  prompt: 'From head to foot',
  choice: 'Or just listen.',
  notes: ['Slowly'],
  lines: [
    { at: seconds(0), text: 'Sit as you like.' },
    { at: seconds(30), text: 'Notice your feet.' },
    { at: seconds(200), text: 'Look around.' },
  ],
  versions: [{ duration: minutes(2), lines: [{ at: seconds(10), text: 'Notice your feet.' }] }],
};
const plan: ClassPlan = {
  id: 'one',
  version: 1,
  language: 'en',
  title: 'One class',
  about: '',
  licence: 'MIT',
  parts: [{ ...guided, id: 'before', title: 'Before' }, guided],
};

const shown = previewSnapshot({ plan, part: guided, length: guided.duration }, plainLook);

test('the preview is told what a wall would be told, and no more', () => {
  expect(shown.part).not.toHaveProperty('notes');
  expect(shown.part?.lines).toEqual(guided.lines);
  expect(shown.run.playback).toBe('play');
});

test.for([
  ['title', 0],
  ['prompt', 0],
  ['choice', 0],
  // The title stands before the first line.
  ['lines[0]', 8],
  ['lines[1]', 30],
  ['lines[2].text', 200],
  ['timeShown', 8],
] as const)('what is written in %s is on the wall after %i seconds', ([field, at]) => {
  expect(momentOf(shown, field)).toBe(at * 1000);
});

test.for(['notes', 'source', 'least', 'lines[9]'])('%s is never on the wall', (field) => {
  expect(momentOf(shown, field)).toBeNull();
});

test('at another length it is the shorter version that is shown, as in a class that was fitted', () => {
  const length = minutes(2);
  const shorter = previewSnapshot({ plan, part: guided, length }, plainLook);
  const fitted = { [guided.id]: [{ from: seconds(0), was: guided.duration, length }] };
  expect(shorter.part?.lines).toEqual(partAsLed(plan, { fitted, adapted: {} }, guided.id)?.lines);
  expect(shorter.part?.lines).toEqual([{ at: seconds(10), text: 'Notice your feet.' }]);
  expect(momentOf(shorter, 'lines[0]')).toBe(10_000);
});
