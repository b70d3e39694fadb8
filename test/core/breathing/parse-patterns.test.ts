import { expect, test } from 'vitest';
import { breathsPerMinute } from '#core/breathing/pacing';
import { parsePatterns } from '#core/breathing/parse-patterns';
import shipped from '#resources/classes/patterns.json' with { type: 'json' };

function one(over: object): readonly object[] {
  const phases = [
    { kind: 'inhale', seconds: 4 },
    { kind: 'exhale', seconds: 4 },
  ];
  return [{ id: 'even', name: 'Even', source: 'made for the test', phases, ...over }];
}

const rates: readonly (readonly [string, number])[] = [
  ['ease-in-7', 60 / 8.5],
  ['even-5-5', 6],
  ['longer-exhale-4-6', 6],
  ['coherent-5.5bpm', 5.5],
  ['coherent-5.5s', 60 / 11],
  ['longer-exhale-4-8', 5],
  ['box-4', 3.75],
  ['box-3', 5],
  ['even-4-4', 7.5],
  ['478', 60 / 19],
  ['478-half', 60 / 9.5],
  ['cyclic-sigh', 60 / 9],
  ['diaphragmatic', 6],
  ['pursed-lip', 10],
  ['alternate-nostril', 7.5],
  ['natural', 0],
];

test('the patterns that ship are all within the guard rails', () => {
  expect(parsePatterns(shipped).map((pattern) => pattern.id)).toEqual(rates.map(([id]) => id));
});

test.each(rates)('the shipped pattern %s breathes %d times a minute', (id, rate) => {
  const found = parsePatterns(shipped).find((pattern) => pattern.id === id);
  expect(found && breathsPerMinute(found)).toBeCloseTo(rate, 12);
});

test.each([
  ['nine phases', { phases: Array.from({ length: 9 }, () => ({ kind: 'exhale', seconds: 2 })) }, 'phases'],
  [
    'a phase of nothing',
    {
      phases: [
        { kind: 'inhale', seconds: 4 },
        { kind: 'hold-full', seconds: 0 },
      ],
    },
    'expected 0.1 to 8 s for hold-full, got 0',
  ],
  [
    'a hold of nine seconds',
    {
      phases: [
        { kind: 'inhale', seconds: 4 },
        { kind: 'hold-full', seconds: 9 },
      ],
    },
    'expected 0.1 to 8 s for hold-full, got 9',
  ],
  [
    'a hurried inhale',
    {
      phases: [
        { kind: 'inhale', seconds: 1 },
        { kind: 'exhale', seconds: 4 },
      ],
    },
    'expected 1.5 to 10 s for inhale, got 1',
  ],
  [
    'a long sip',
    {
      phases: [
        { kind: 'inhale', seconds: 2, sip: true },
        { kind: 'exhale', seconds: 4 },
      ],
    },
    'expected 0.3 to 1.5 s for a sip, got 2',
  ],
  [
    'a hurried pace',
    {
      phases: [
        { kind: 'inhale', seconds: 1.5 },
        { kind: 'exhale', seconds: 2 },
      ],
    },
    'expected 3 to 15 breaths a minute',
  ],
  [
    'a level above full',
    {
      phases: [
        { kind: 'inhale', seconds: 4, level: 1.2 },
        { kind: 'exhale', seconds: 4 },
      ],
    },
    'level',
  ],
  [
    'seconds as text',
    {
      phases: [
        { kind: 'inhale', seconds: '4' },
        { kind: 'exhale', seconds: 4 },
      ],
    },
    'seconds',
  ],
  ['a misspelt field', { optout: 'even' }, 'optout'],
  ['no source', { source: '' }, 'source'],
  ['a partner that does not exist', { optOut: 'nobody' }, 'there is no pattern nobody'],
  [
    'holds without a partner',
    {
      phases: [
        { kind: 'inhale', seconds: 4 },
        { kind: 'hold-full', seconds: 4 },
        { kind: 'exhale', seconds: 4 },
      ],
    },
    'expected the id of a partner without holds',
  ],
])('a pattern with %s is refused and the fault is named', (_, over, message) => {
  expect(() => parsePatterns(one(over))).toThrow(message);
});

test('the same id twice is refused', () => {
  expect(() => parsePatterns([...one({}), ...one({})])).toThrow('expected every id once');
});

test('a partner that holds is refused', () => {
  const phases = [
    { kind: 'inhale', seconds: 4 },
    { kind: 'hold-full', seconds: 4 },
    { kind: 'exhale', seconds: 4 },
  ];
  const boxes = [...one({ id: 'one', phases, optOut: 'two' }), ...one({ id: 'two', phases, optOut: 'one' })];
  expect(() => parsePatterns(boxes)).toThrow('its partner two holds too');
});

/** Every pattern that ships: the seconds of its phases, its cycle and its breath out beside its breath in. */
const figures: readonly (readonly [id: string, seconds: readonly number[], cycle: number, outToIn: number | null])[] = [
  ['ease-in-7', [3.5, 5], 8.5, 1.429],
  ['even-5-5', [5, 5], 10, 1],
  ['longer-exhale-4-6', [4, 6], 10, 1.5],
  ['coherent-5.5bpm', [5.4545, 5.4545], 10.9091, 1],
  ['coherent-5.5s', [5.5, 5.5], 11, 1],
  ['longer-exhale-4-8', [4, 8], 12, 2],
  ['box-4', [4, 4, 4, 4], 16, 1],
  ['box-3', [3, 3, 3, 3], 12, 1],
  ['even-4-4', [4, 4], 8, 1],
  ['478', [4, 7, 8], 19, 2],
  ['478-half', [2, 3.5, 4], 9.5, 2],
  ['cyclic-sigh', [2.5, 0.5, 6], 9, 2],
  ['diaphragmatic', [4, 6], 10, 1.5],
  ['pursed-lip', [2, 4], 6, 2],
  ['alternate-nostril', [4, 4, 4, 4], 16, 1],
  ['natural', [], 0, null],
];

test.each(figures)('the shipped pattern %s has the phases %o, %d s together', (id, lengths, cycle, outToIn) => {
  const found = parsePatterns(shipped).find((pattern) => pattern.id === id);
  if (found === undefined) throw new Error(`expected a pattern ${id}`);
  expect(found.phases.map(({ seconds }) => seconds)).toEqual(lengths.map((length) => expect.closeTo(length, 4)));
  const sumOf = (...kinds: readonly string[]) =>
    found.phases.filter(({ kind }) => kinds.includes(kind)).reduce((total, phase) => total + phase.seconds, 0);
  expect(sumOf('inhale', 'exhale', 'hold-full', 'hold-empty')).toBeCloseTo(cycle, 4);
  if (outToIn !== null) expect(sumOf('exhale') / sumOf('inhale')).toBeCloseTo(outToIn, 3);
});
