import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pattern } from '#core/breathing/pattern';
import type { Cue } from '#core/cues/cue';
import { type Heard, soundPlan, type Window } from '#core/cues/sound-plan';
import type { Part, PartSound, RelaxationGuide } from '#core/curriculum/class-plan';
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

function cuesOf(some: Part, going: Heard, window: Window): readonly Cue[] {
  return soundPlan({ part: some, run: going, language: 'en' }, window).cues;
}

function sounds(cues: readonly Cue[]): readonly (readonly [number, string])[] {
  return cues.map((cue) => [(cue.at - began) / 1000, cue.sound]);
}

test('a minute of box breathing opens with a bell, cues in and out, ends with a bell and then a chime', () => {
  expect(sounds(cuesOf(part(), run(), wholeHour))).toEqual([
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
  const cues = cuesOf(part({ kind, practice, breathing: undefined }), run(), wholeHour);
  expect(cues.map((cue) => cue.sound)).toEqual(expected);
});

test.each(['stop', 'armed', 'pause', 'finished'] as const)('nothing sounds while the class is at %s', (playback) => {
  expect(cuesOf(part(), run({ playback }), wholeHour)).toEqual([]);
});

test('nothing of a part sounds while another part runs', () => {
  expect(cuesOf(part(), run({ part: 'talk' }), wholeHour)).toEqual([]);
});

test('a pause moves every cue by its length', () => {
  const before = cuesOf(part(), run(), wholeHour);
  const afterwards = cuesOf(part(), run({ paused: 23_456 }), wholeHour);
  const heard = (cues: typeof before) => cues.map(({ sound, at }) => ({ sound, at }));
  expect(heard(afterwards)).toEqual(heard(before).map((cue) => ({ ...cue, at: after(cue.at, milliseconds(23_456)) })));
});

test('time that is added moves the chime and leads more breaths', () => {
  const cues = sounds(cuesOf(part(), run({ added: 16_000 }), wholeHour));
  expect(cues.slice(-4)).toEqual([
    [54, 'inhale'],
    [62, 'exhale'],
    [70, 'bell'],
    [76, 'chime'],
  ]);
});

test('time that is added after the chime ends with a chime that is told from the first', () => {
  const chime = (added: number) => cuesOf(part(), run({ added }), wholeHour).filter((cue) => cue.sound === 'chime');
  expect(chime(60_000)[0]?.id).not.toBe(chime(0)[0]?.id);
});

test('time that is taken away shortens the breathing by whole cycles', () => {
  const cues = sounds(cuesOf(part(), run({ added: -10_000 }), wholeHour));
  expect(cues.slice(-2)).toEqual([
    [38, 'bell'],
    [50, 'chime'],
  ]);
});

test('a part whose time is taken away entirely chimes at once and leads no breath', () => {
  expect(sounds(cuesOf(part(), run({ added: -90_000 }), wholeHour))).toEqual([
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
          return cuesOf(part(), going, { from: begin, to: end });
        });
        expect(pieces).toEqual(cuesOf(part(), going, { from, to }));
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
    for (const cue of cuesOf(part(), run(), { from, to: after(from, seconds(90)) })) {
      expect(known.get(cue.id) ?? cue.at).toBe(cue.at);
      known.set(cue.id, cue.at);
    }
  }
  expect(known.size).toBe(9);
});

test('a breath that is begun again after a rest is heard again, and the bell that rang before it is not', () => {
  const at = { from: after(began, seconds(-1)), to: after(began, minutes(2)) };
  const before = cuesOf(part(), run(), at);
  const again = cuesOf(part(), run({ paused: 30_000 }), at);
  const ids = (cues: typeof before, sound: string) => cues.flatMap((cue) => (cue.sound === sound ? [cue.id] : []));
  expect(ids(again, 'inhale').some((id) => ids(before, 'inhale').includes(id))).toBe(false);
  expect(ids(again, 'bell')).toEqual(ids(before, 'bell'));
});

function sounding(sound: PartSound, over: Partial<Part> = {}): Part {
  return part({ kind: 'talk', practice: false, breathing: undefined, sound, ...over });
}

const quiet = { start: false, end: false, strikes: 1, at: [] } as const;

test('a bell of two strikes is struck again two and a half seconds later, softer', () => {
  const cues = cuesOf(sounding({ bells: { ...quiet, start: true, strikes: 2 } }), run(), wholeHour);
  expect(cues.map(({ at, sound, level }) => [(at - began) / 1000, sound, level])).toEqual([
    [0, 'bell', undefined],
    [2.5, 'bell', 0.7],
    [60, 'chime', undefined],
  ]);
});

test('bells in between are soft, and none of them rings after the part', () => {
  const at = [seconds(20), seconds(40), seconds(70)];
  const cues = cuesOf(sounding({ bells: { ...quiet, at } }), run(), wholeHour);
  expect(cues.map(({ sound, level }) => [sound, level])).toEqual([
    ['bell', 0.5],
    ['bell', 0.5],
    ['chime', undefined],
  ]);
});

test('a bell at the end of a part that leads nothing rings instead of the chime', () => {
  expect(sounds(cuesOf(sounding({ bells: { ...quiet, end: true } }), run(), wholeHour))).toEqual([[60, 'bell']]);
});

test('a part that wants no bells and no tones leads its breath in silence up to the chime', () => {
  expect(sounds(cuesOf(part({ sound: { bells: quiet, breathTones: false } }), run(), wholeHour))).toEqual([
    [60, 'chime'],
  ]);
});

const relaxation: RelaxationGuide = {
  groups: [{ name: 'Both hands' }, { name: 'Face', tense: 4 }],
  tense: 5,
  release: 15,
  rounds: 1,
  leadIn: seconds(10),
};

test('a relaxation opens with a bell, tells each tension and each letting go, and ends with a bell', () => {
  const relaxing = part({ kind: 'relaxation', breathing: undefined, relaxation });
  expect(sounds(cuesOf(relaxing, run(), wholeHour))).toEqual([
    [0, 'bell'],
    [10, 'tense'],
    [15, 'release'],
    [30, 'tense'],
    [34, 'release'],
    [49, 'bell'],
    [60, 'chime'],
  ]);
});

const recording = { media: 'med_1', title: 'Rain', at: seconds(10), length: seconds(30) };

test('a recording begins at its moment, goes on after a rest, and is another playing then', () => {
  const plan = (paused: number) =>
    soundPlan({ part: sounding({ recording }), run: run({ paused }), language: 'en' }, wholeHour).track;
  expect(plan(0)).toMatchObject({ media: 'med_1', from: began + 10_000, length: 30_000 });
  expect(plan(5000)?.from).toBe(began + 15_000);
  expect(plan(5000)?.id).not.toBe(plan(0)?.id);
});

test('a recording is planned while any of it falls into the window', () => {
  const trackIn = (from: number, to: number) => {
    const window = { from: after(began, seconds(from)), to: after(began, seconds(to)) };
    return soundPlan({ part: sounding({ recording }), run: run(), language: 'en' }, window).track;
  };
  expect(trackIn(0, 10)).toBeNull();
  expect(trackIn(0, 11)).not.toBeNull();
  expect(trackIn(39, 60)).not.toBeNull();
  expect(trackIn(40, 60)).toBeNull();
});

test('into a recording sounds no tone and no bell in between, and nobody speaks', () => {
  const bells = { ...quiet, start: true, at: [seconds(5), seconds(20)] };
  const lines = [{ at: seconds(12), text: 'Listen.' }];
  const some = part({ sound: { bells, recording, spoken: true }, lines });
  const heard = sounds(cuesOf(some, run(), wholeHour));
  expect(heard.filter(([at]) => at >= 10 && at < 40)).toEqual([]);
  expect(heard.slice(0, 3)).toEqual([
    [0, 'bell'],
    [5, 'bell'],
    [6, 'inhale'],
  ]);
  expect(soundPlan({ part: some, run: run(), language: 'en' }, wholeHour).lines).toEqual([]);
});

test('lines are spoken where the part wishes it, in the language of the class, once however often it rests', () => {
  const lines = [
    { at: seconds(1), text: 'Welcome.' },
    { at: seconds(9), text: 'Sit as you like.' },
  ];
  const spoken = (sound: PartSound, paused = 0) =>
    soundPlan({ part: sounding(sound, { lines }), run: run({ paused }), language: 'de' }, wholeHour).lines;
  expect(spoken({})).toEqual([]);
  expect(spoken({ spoken: true })).toMatchObject([
    { text: 'Welcome.', language: 'de', at: began + 1000 },
    { text: 'Sit as you like.', language: 'de', at: began + 9000 },
  ]);
  expect(spoken({ spoken: true }, 5000).map(({ id }) => id)).toEqual(spoken({ spoken: true }).map(({ id }) => id));
});

test('ambience is heard while its part runs, and at no other time', () => {
  const ambience = (playback: Playback) =>
    soundPlan({ part: sounding({ ambience: 'stream' }), run: run({ playback }), language: 'en' }, wholeHour).ambience;
  expect((['stop', 'armed', 'play', 'pause', 'finished'] as const).map(ambience)).toEqual([
    null,
    null,
    'stream',
    null,
    null,
  ]);
});

test('a breath that is changed sounds to the end of its cycle, and then as it is now', () => {
  const quick: Pattern = {
    ...box,
    id: 'quick',
    phases: [
      { kind: 'inhale', seconds: 3 },
      { kind: 'exhale', seconds: 3 },
    ],
  };
  const old = { pattern: box, leadIn: seconds(6) };
  const turned = { pattern: quick, leadIn: seconds(22), turnsFrom: { at: seconds(22), guide: old } };
  const cues = cuesOf(part({ breathing: turned }), run(), wholeHour);
  expect(sounds(cues).slice(0, 6)).toEqual([
    [0, 'bell'],
    [6, 'inhale'],
    [14, 'exhale'],
    [22, 'inhale'],
    [25, 'exhale'],
    [28, 'inhale'],
  ]);
  const before = cuesOf(part(), run(), wholeHour).map(({ id }) => id);
  expect(cues.slice(0, 3).every(({ id }) => before.includes(id))).toBe(true);
});

const parts = fc.constantFrom(
  part(),
  part({ kind: 'relaxation', breathing: undefined, relaxation }),
  part({ breathing: { pattern: box, leadIn: seconds(3), ramp: { from: 10, to: 5, overCycles: 4 } } }),
  sounding({ bells: { start: true, end: true, strikes: 2, at: [seconds(7.5), seconds(31)] }, recording }),
  sounding({ spoken: true }, { lines: [0, 2.5, 59].map((at) => ({ at: seconds(at), text: `At ${at}.` })) }),
);

test('windows that touch lose no cue and no line and give none twice, whatever kind of part it is', () => {
  fc.assert(
    fc.property(parts, cuts, fc.nat(90_000), (some, at, paused) => {
      const from = instant(began - 10_000);
      const to = instant(began + 1_100_000);
      const marks = [from, ...at.map((offset) => instant(began + offset)).toSorted((a, b) => a - b), to];
      const ground = { part: some, run: run({ paused }), language: 'en' };
      const pieces = marks.slice(1).map((end, index) => soundPlan(ground, { from: marks[index] ?? from, to: end }));
      const whole = soundPlan(ground, { from, to });
      expect(pieces.flatMap(({ cues }) => cues)).toEqual(whole.cues);
      expect(pieces.flatMap(({ lines }) => lines)).toEqual(whole.lines);
      const ids = [...whole.cues, ...whole.lines].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('a breath that is led after another of as many cycles ends with a bell of its own', () => {
  const [first, other] = [1, 2].map((minute) => {
    const breathing = { pattern: box, leadIn: seconds(60 * minute), cycles: 2 };
    const some = part({ duration: minutes(5), breathing });
    return cuesOf(some, run(), wholeHour).filter(({ id }) => id.includes('bell/end'));
  });
  expect(first).toHaveLength(1);
  expect(other).toHaveLength(1);
  expect(other?.[0]?.id).not.toBe(first?.[0]?.id);
});
