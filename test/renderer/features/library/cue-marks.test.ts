import { expect, test } from 'vitest';
import type { Part } from '#core/curriculum/class-plan';
import { minutes, seconds } from '#core/time/milliseconds';
import { bellsOf, ledStretch, withBellAt, withBells, withLineAt, withRecordingAt } from '#features/library/cue-marks';
import { asKind } from '#features/library/part-as-kind';

const part: Part = {
  id: 'sit',
  title: 'Sitting',
  kind: 'guided',
  duration: minutes(5),
  practice: true,
  prompt: 'Just sit',
  notes: [],
};
const wave = {
  id: 'coherent-5.5bpm',
  name: 'Coherent',
  phases: [
    { kind: 'inhale', seconds: 5 },
    { kind: 'exhale', seconds: 5 },
  ],
  source: '',
} as const;
const start = { shelf: [wave], groups: [{ name: 'Both hands' }] };

test('a line is moved no nearer than a second to its neighbours and stays inside its part', () => {
  const lines = [0, 20, 60].map((at) => ({ at: seconds(at), text: `${at}` }));
  const length = seconds(100);
  const times = (index: number, at: number) =>
    withLineAt(lines, index, { at: seconds(at), length }).map((line) => line.at / 1000);
  expect(times(1, 35)).toEqual([0, 35, 60]);
  expect(times(1, 80)).toEqual([0, 59, 60]);
  expect(times(1, -5)).toEqual([0, 1, 60]);
  expect(times(2, 500)).toEqual([0, 20, 99]);
});

test('a part without a word about bells has those that ring in it, and keeps them when one is added', () => {
  expect(bellsOf(part)).toEqual({ start: true, end: false, strikes: 1, at: [] });
  expect(bellsOf({ ...part, kind: 'talk', practice: false }).start).toBe(false);
  const rung = withBells(part, { at: [seconds(60)] });
  expect(rung.sound?.bells).toEqual({ start: true, end: false, strikes: 1, at: [seconds(60)] });
  expect(withBellAt(rung, 0, minutes(9)).sound?.bells?.at).toEqual([seconds(299)]);
});

test('a recording is moved so that it ends with its part', () => {
  const recording = { media: 'm', title: 'Sea', at: seconds(0), length: minutes(4) };
  const moved = withRecordingAt({ ...part, sound: { recording } }, minutes(3));
  expect(moved.sound?.recording?.at).toBe(60_000);
});

test('a part that becomes a breathing or a relaxation leads one, and lets go of it when it becomes a talk', () => {
  const breathing = asKind({ ...part, kind: 'talk', practice: false }, 'breathing', start);
  expect([breathing.breathing?.pattern.id, breathing.practice]).toEqual(['coherent-5.5bpm', true]);
  expect(ledStretch(breathing)).toEqual({ is: 'breathing', from: 20_000, to: 300_000 });
  const relaxing = asKind(breathing, 'relaxation', start);
  expect([relaxing.breathing, relaxing.relaxation?.groups.length]).toEqual([undefined, 1]);
  const talk = asKind(relaxing, 'talk', start);
  expect([talk.relaxation, talk.practice]).toEqual([undefined, false]);
});
