import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atRate, patternFaults } from '#core/breathing/own-pattern';
import { breathsPerMinute } from '#core/breathing/pacing';
import { parsePattern } from '#core/breathing/parse-patterns';
import type { Pattern, Phase } from '#core/breathing/pattern';

function own(phases: readonly Phase[], more: Partial<Pattern> = {}): Pattern {
  return { id: 'own-1', name: 'Mine', source: 'made for the test', phases, ...more };
}

const inhale = { kind: 'inhale', seconds: 4 } as const;
const hold = { kind: 'hold-full', seconds: 3 } as const;
const exhale = { kind: 'exhale', seconds: 6 } as const;
const even = own([inhale, exhale], { id: 'even' });
const box = own([inhale, hold, exhale], { id: 'box', optOut: 'even' });

test('a pattern takes any pace that is asked for, and each phase keeps its share', () => {
  fc.assert(
    fc.property(fc.double({ min: 3, max: 15, noNaN: true }), (rate) => {
      const at = atRate(box, rate);
      expect(breathsPerMinute(at)).toBeCloseTo(rate, 9);
      const [first, , last] = at.phases;
      expect((first?.seconds ?? 0) / (last?.seconds ?? 1)).toBeCloseTo(4 / 6, 9);
    }),
  );
});

test('six breaths a minute of four in and six out are just these seconds', () => {
  expect(atRate(even, 6).phases.map(({ seconds }) => seconds)).toEqual([4, 6]);
});

test('the natural breath has no pace to change', () => {
  expect(atRate(own([]), 6)).toEqual(own([]));
});

test.each([
  ['four in and six out', own([inhale, exhale]), []],
  ['a hold with a partner', own([inhale, hold, exhale], { optOut: 'even' }), []],
  ['no name', own([inhale, exhale], { name: ' ' }), [{ code: 'name-missing' }]],
  ['an id that is taken', own([inhale, exhale], { id: 'even' }), [{ code: 'id-taken' }]],
  ['no phases', own([]), [{ code: 'phase-count', found: 0, least: 1, most: 8 }, { code: 'in-or-out-missing' }]],
  ['no breath out', own([{ kind: 'inhale', seconds: 8 }]), [{ code: 'in-or-out-missing' }]],
  [
    'a breath in of eleven seconds',
    own([{ kind: 'inhale', seconds: 11 }, exhale]),
    [{ code: 'phase-length', phase: 0, found: 11, least: 1.5, most: 10 }],
  ],
  [
    'a hurry',
    own([
      { kind: 'inhale', seconds: 1.5 },
      { kind: 'exhale', seconds: 2 },
    ]),
    [{ code: 'rate', found: expect.closeTo(120 / 7, 9), least: 3, most: 15 }],
  ],
  ['a hold without a partner', own([inhale, hold, exhale]), [{ code: 'partner-missing' }]],
  ['a partner that nobody knows', own([inhale, hold, exhale], { optOut: 'gone' }), [{ code: 'partner-unknown' }]],
  ['a partner that holds', own([inhale, hold, exhale], { optOut: 'box' }), [{ code: 'partner-holds' }]],
])("a pattern of one's own with %s is told its faults", (_, pattern, faults) => {
  expect(patternFaults(pattern, [even, box, pattern])).toEqual(faults);
});

test("one pattern of somebody's own is read with its decimals, and refused where nobody could breathe it", () => {
  const mine = own([
    { kind: 'inhale', seconds: 3.7 },
    { ...exhale, route: 'mouth' },
  ]);
  expect(parsePattern(mine)).toEqual(mine);
  expect(() => parsePattern(own([]))).toThrow('expected at least one inhale and one exhale');
  expect(() => parsePattern({ ...mine, phases: [{ kind: 'exhale', seconds: 20 }] })).toThrow('expected 2 to 16 s');
});
