import { expect, test } from 'vitest';
import { rampFaults } from '#core/breathing/own-pattern';
import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Pattern } from '#core/breathing/pattern';
import type { Part } from '#core/curriculum/class-plan';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { backToPlan, breathLed, slowsFrom, withForm, withPattern, withRamp } from '#features/room/led-otherwise';
import file from '#resources/classes/patterns.json';
import { part } from './sample-room';

function pattern(id: string, phases: Pattern['phases'], optOut?: string): Pattern {
  return { id, name: id, phases, source: 'test', optOut };
}

const even = pattern('even', [
  { kind: 'inhale', seconds: 5 },
  { kind: 'exhale', seconds: 5 },
]);
const box = pattern(
  'box',
  [
    { kind: 'inhale', seconds: 4 },
    { kind: 'hold-full', seconds: 4 },
    { kind: 'exhale', seconds: 4 },
    { kind: 'hold-empty', seconds: 4 },
  ],
  'even',
);
const quick = pattern('quick', [
  { kind: 'inhale', seconds: 2 },
  { kind: 'exhale', seconds: 2.5 },
]);
const slow = pattern('slow', [
  { kind: 'inhale', seconds: 3.2 },
  { kind: 'exhale', seconds: 8.8 },
]);
const free = pattern('free', []);
const all = [even, box, quick, free];
const guide = { pattern: even, leadIn: seconds(30) };
const planned: Part = part('breath', 5, { kind: 'breathing', breathing: guide, sound: { ambience: 'tide' } });
const led = breathLed(planned, {});
if (led === undefined) throw new Error('expected the part to lead a breath');

test('a breath with holds brings its partner without holds', () => {
  expect(withPattern(guide, led, { pattern: box, all })).toMatchObject({ pattern: box, partner: even });
});

test('a breath without holds brings nobody beside it', () => {
  const held = withPattern(guide, led, { pattern: box, all });
  expect(withPattern(guide, held, { pattern: quick, all }).partner).toBeUndefined();
});

test('a breath that slows down does so to its own pace, and one that is quick, held or free can’t', () => {
  expect(withRamp(guide, led, true).ramp).toMatchObject({ from: 12, to: 6 });
  expect(withRamp(guide, led, false).ramp).toBeUndefined();
  expect([even, box, quick, free].map(slowsFrom)).toEqual([12, undefined, undefined, undefined]);
  const slowing = withRamp(guide, led, true);
  expect(withPattern(guide, slowing, { pattern: slow, all }).ramp).toMatchObject({ from: 10, to: 5 });
  // Out in less than 2 s is nothing that a room can follow.
  expect(withPattern(guide, slowing, { pattern: box, all }).ramp).toBeUndefined();
  expect(withPattern(guide, slowing, { pattern: quick, all }).ramp).toBeUndefined();
});

test('a ramp that was planned comes back as it was planned', () => {
  const ramp = { from: 10, to: 6, overCycles: 8 };
  const ramped = { ...guide, ramp };
  expect(withRamp(ramped, { pattern: even }, true).ramp).toEqual(ramp);
});

test('every breath that ships can take the place of one that slows down, and none begins quicker than a room can follow', () => {
  const slowing = withRamp(guide, led, true);
  const shipped = parsePatterns(file);
  for (const chosen of shipped) {
    const { ramp } = withPattern(guide, slowing, { pattern: chosen, all: shipped });
    expect(ramp === undefined ? [] : rampFaults(chosen, ramp), chosen.id).toEqual([]);
  }
});

test('what was changed comes back as it was planned, and nothing else is touched', () => {
  const box4 = withPattern(guide, led, { pattern: box, all });
  expect(backToPlan(planned, { breathing: box4, ambience: null })).toEqual({
    breathing: { pattern: even, partner: undefined, ramp: undefined, cycles: undefined, form: undefined },
    ambience: 'tide',
  });
  const recording = { media: 'med_1', title: 'Rest', at: milliseconds(0), length: minutes(3) };
  expect(backToPlan(planned, { recording, breathTones: false })).toEqual({ recording: null, breathTones: true });
});

test('a part that was changed and changed back is led as planned', () => {
  const evenAgain = JSON.parse(JSON.stringify(withPattern(guide, led, { pattern: even, all })));
  expect(
    backToPlan(planned, { breathing: evenAgain, ambience: 'tide', recording: null, breathTones: true }),
  ).toBeNull();
  expect(backToPlan(planned, {})).toBeNull();
});

test('a form that is chosen stays with another breath', () => {
  const wave = withForm(led, 'wave');
  expect(withPattern(guide, wave, { pattern: box, all }).form).toBe('wave');
  expect(withForm(wave, null).form).toBeUndefined();
});
