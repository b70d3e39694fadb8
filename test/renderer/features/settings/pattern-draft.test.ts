import { expect, test } from 'vitest';
import { atRate } from '#core/breathing/own-pattern';
import { breathsPerMinute } from '#core/breathing/pacing';
import { parsePatterns } from '#core/breathing/parse-patterns';
import { asKind, draftOf, kindOf, patternOf, withSeconds, withStep } from '#features/settings/pattern-draft';
import { leaningOn, nearestPartner, partnersFor } from '#features/settings/pattern-partners';
import { problemsOf } from '#features/settings/pattern-problems';
import file from '#resources/classes/patterns.json';

const all = parsePatterns(file);
const named = (id: string) => all.find((pattern) => pattern.id === id) ?? expect.unreachable();
const say = (id: string) => id;

test('every pattern that ships comes out of an editor that nobody touched as it went in, and without a problem', () => {
  for (const pattern of all.filter(({ phases }) => phases.length > 0)) {
    const draft = draftOf(pattern);
    expect(patternOf(draft)).toEqual(pattern);
    expect(problemsOf(draft, all, say)).toMatchObject({ hasSome: false });
  }
});

test('seconds follow the pace with the same share each, and come back exactly', () => {
  const box = draftOf(named('box-4'));
  const quick = withSeconds(box, atRate(patternOf(box), 5));
  expect(quick.steps.map(({ seconds }) => seconds)).toEqual([3, 3, 3, 3]);
  const back = withSeconds(quick, atRate(patternOf(quick), breathsPerMinute(named('box-4'))));
  for (const { seconds } of back.steps) expect(seconds).toBeCloseTo(4, 9);
});

test('a step that becomes another kind loses what the old kind alone had', () => {
  const [first] = draftOf(named('478')).steps;
  const step = first ?? expect.unreachable();
  expect(step.phase.route).toBe('nose');
  expect(asKind(step, 'sip').phase).toEqual({ kind: 'inhale', sip: true });
  expect(kindOf(asKind(step, 'sip').phase)).toBe('sip');
  expect(asKind(step, 'exhale').phase).toEqual({ kind: 'exhale' });
});

test('a step that is added goes on with the breath', () => {
  const even = draftOf(named('even-5-5'));
  const once = withStep(even);
  const twice = withStep(once);
  expect(twice.steps.map(({ phase }) => phase.kind)).toEqual(['inhale', 'exhale', 'inhale', 'exhale']);
  expect(new Set(twice.steps.map(({ key }) => key)).size).toBe(4);
});

test('beside a breath that holds stands the one without holds whose pace is nearest; one without holds needs none', () => {
  const box = named('box-4');
  const partner = nearestPartner(box, all) ?? expect.unreachable();
  const paces = partnersFor(box, all).map((other) => Math.abs(breathsPerMinute(other) - breathsPerMinute(box)));
  expect(Math.abs(breathsPerMinute(partner) - breathsPerMinute(box))).toBe(Math.min(...paces));
  expect(partnersFor(box, all)).not.toContain(box);
  const draft = draftOf(box);
  const open = { ...draft, steps: draft.steps.filter(({ phase }) => !phase.kind.startsWith('hold')) };
  expect(patternOf(open).optOut).toBeUndefined();
});

test('each fault of a pattern is said where it is mended', () => {
  const box = draftOf({ ...named('box-4'), id: 'own-1', name: ' ' });
  const long = { ...box, steps: box.steps.map((step) => ({ ...step, seconds: 12 })) };
  const problems = problemsOf({ ...long, optOut: 'box-3' }, all, say);
  expect(problems).toMatchObject({
    name: 'patterns.fault.name',
    rate: 'patterns.fault.rate',
    partner: 'patterns.fault.partner',
    steps: undefined,
    hasSome: true,
  });
  expect([0, 1, 2, 3].map(problems.stepAt)).toEqual([
    'patterns.fault.phase',
    'patterns.fault.phase',
    undefined,
    'patterns.fault.phase',
  ]);
  const half = problemsOf({ ...box, steps: box.steps.slice(0, 1) }, all, say);
  expect(half.steps).toBe('patterns.fault.in-and-out');
  const [first, ...rest] = box.steps;
  const untold = problemsOf(
    { ...box, steps: [{ ...(first ?? expect.unreachable()), seconds: null }, ...rest] },
    all,
    say,
  );
  expect([untold.stepAt(0), untold.rate, untold.hasSome]).toEqual(['patterns.fault.number', undefined, true]);
});

test('a pattern beside which another stands can neither go nor begin to hold', () => {
  const even = named('even-4-4');
  const leaning = leaningOn(even, all).map(({ id }) => id);
  expect(leaning).toContain('box-4');
  expect(leaningOn(named('box-4'), all)).toEqual([]);
  const draft = withStep(draftOf(even));
  const holding = draft.steps.map((step, index) => (index === 2 ? asKind(step, 'hold-empty') : step));
  const said = problemsOf({ ...draft, optOut: 'even-5-5', steps: holding }, all, say);
  expect([said.steps, said.hasSome]).toEqual(['patterns.fault.leaning', true]);
});
