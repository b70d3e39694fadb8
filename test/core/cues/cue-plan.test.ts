import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pattern } from '#core/breathing/pattern';
import { cuePlan } from '#core/cues/cue-plan';
import type { Part } from '#core/curriculum/class-plan';
import type { Playback } from '#core/session/run';
import { after, type Instant, instant } from '#core/time/instant';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';

const began = instant(1_800_000_000_000);
const box: Pattern = {
  id: 'box-4',
  name: 'Box',
  source: 'made for the test',
  phases: [
    { kind: 'inhale', seconds: 4 },
    { kind: 'hold-full', seconds: 4 },
    { kind: 'exhale', seconds: 4 },
    { kind: 'hold-empty', seconds: 4 },
  ],
};

function part(over: Partial<Part> = {}): Part {
  return {
    id: 'breathe',
    title: 'Breathing',
    kind: 'breathing',
    duration: minutes(1),
    practice: true,
    prompt: 'Breathe gently.',
    notes: [],
    breathing: { pattern: box, leadIn: seconds(6) },
    ...over,
  };
}

function run(over: { playback?: Playback; part?: string | null; paused?: number; added?: number } = {}) {
  return {
    playback: over.playback ?? 'play',
    part: over.part === undefined ? 'breathe' : over.part,
    partStartedAt: began,
    paused: milliseconds(over.paused ?? 0),
    added: milliseconds(over.added ?? 0),
  };
}

const wholeHour = { from: began, to: after(began, minutes(60)) };

function sounds(cues: ReturnType<typeof cuePlan>): readonly (readonly [number, string])[] {
  return cues.map((cue) => [(cue.at - began) / 1000, cue.sound]);
}

test('a minute of box breathing opens with a bell, cues in and out, ends with a bell and then a chime', () => {
  expect(sounds(cuePlan(part(), run(), wholeHour))).toEqual([
    [0, 'bell'],
    [6, 'inhale'],
    [14, 'exhale'],
    [22, 'inhale'],
    [30, 'exhale'],
    [38, 'inhale'],
    [46, 'exhale'],
    [54, 'bell'],
    [60, 'chime'],
  ]);
});

test.each([
  ['talk', false, ['chime']],
  ['activity', false, ['chime']],
  ['activity', true, ['bell', 'chime']],
  ['guided', false, ['bell', 'chime']],
  ['guided', true, ['bell', 'chime']],
] as const)('a part of kind %s with practice %s sounds %j', (kind, practice, expected) => {
  const cues = cuePlan(part({ kind, practice, breathing: undefined }), run(), wholeHour);
  expect(cues.map((cue) => cue.sound)).toEqual(expected);
});

test.each(['stop', 'armed', 'pause', 'finished'] as const)('nothing sounds while the class is at %s', (playback) => {
  expect(cuePlan(part(), run({ playback }), wholeHour)).toEqual([]);
});

test('nothing of a part sounds while another part runs', () => {
  expect(cuePlan(part(), run({ part: 'talk' }), wholeHour)).toEqual([]);
});

test('a pause moves every cue by its length', () => {
  const before = cuePlan(part(), run(), wholeHour);
  const afterwards = cuePlan(part(), run({ paused: 23_456 }), wholeHour);
  const heard = (cues: typeof before) => cues.map(({ sound, at }) => ({ sound, at }));
  expect(heard(afterwards)).toEqual(heard(before).map((cue) => ({ ...cue, at: after(cue.at, milliseconds(23_456)) })));
});

test('time that is added moves the chime and leads more breaths', () => {
  const cues = sounds(cuePlan(part(), run({ added: 16_000 }), wholeHour));
  expect(cues.slice(-4)).toEqual([
    [54, 'inhale'],
    [62, 'exhale'],
    [70, 'bell'],
    [76, 'chime'],
  ]);
});

test('time that is added after the chime ends with a chime that is told from the first', () => {
  const chime = (added: number) => cuePlan(part(), run({ added }), wholeHour).filter((cue) => cue.sound === 'chime');
  expect(chime(60_000)[0]?.id).not.toBe(chime(0)[0]?.id);
});

test('time that is taken away shortens the breathing by whole cycles', () => {
  const cues = sounds(cuePlan(part(), run({ added: -10_000 }), wholeHour));
  expect(cues.slice(-2)).toEqual([
    [38, 'bell'],
    [50, 'chime'],
  ]);
});

test('a part whose time is taken away entirely chimes at once and leads no breath', () => {
  expect(sounds(cuePlan(part(), run({ added: -90_000 }), wholeHour))).toEqual([
    [0, 'bell'],
    [0, 'chime'],
  ]);
});

const cuts = fc.array(fc.double({ min: -5000, max: 1_000_000, noNaN: true }), { maxLength: 40 });

test('windows that touch lose no cue and give none twice, and the chime is among them once', () => {
  fc.assert(
    fc.property(
      cuts,
      fc.integer({ min: 0, max: 90_000 }),
      fc.integer({ min: 0, max: 600_000 }),
      (at, paused, added) => {
        const from = instant(began - 10_000);
        const to = instant(began + 1_100_000);
        const marks = [from, ...at.map((offset) => instant(began + offset)).toSorted((a, b) => a - b), to];
        const going = run({ paused, added });
        const pieces = marks.slice(1).flatMap((end, index) => {
          const begin: Instant = marks[index] ?? from;
          return cuePlan(part(), going, { from: begin, to: end });
        });
        expect(pieces).toEqual(cuePlan(part(), going, { from, to }));
        expect(new Set(pieces.map((cue) => cue.id)).size).toBe(pieces.length);
        expect(pieces.filter((cue) => cue.sound === 'chime')).toHaveLength(1);
      },
    ),
  );
});

test('windows that overlap as a running class plans them agree on every id and instant', () => {
  const known = new Map<string, Instant>();
  for (let now = 0; now < 90_000; now += 7_000) {
    const from = instant(began + now);
    for (const cue of cuePlan(part(), run(), { from, to: after(from, seconds(90)) })) {
      expect(known.get(cue.id) ?? cue.at).toBe(cue.at);
      known.set(cue.id, cue.at);
    }
  }
  expect(known.size).toBe(9);
});

test('a breath that is begun again after a rest is heard again, and the bell that rang before it is not', () => {
  const at = { from: after(began, seconds(-1)), to: after(began, minutes(2)) };
  const before = cuePlan(part(), run(), at);
  const again = cuePlan(part(), run({ paused: 30_000 }), at);
  const ids = (cues: typeof before, sound: string) => cues.flatMap((cue) => (cue.sound === sound ? [cue.id] : []));
  expect(ids(again, 'inhale').some((id) => ids(before, 'inhale').includes(id))).toBe(false);
  expect(ids(again, 'bell')).toEqual(ids(before, 'bell'));
});
