import { describe, expect, test } from 'vitest';
import type { ClassPlan, TimedLine } from '#core/curriculum/class-plan';
import { closest } from '#core/curriculum/part-at-length';
import { agendaOf } from '#core/session/agenda-of';
import { type FitRule, fitToEnd } from '#core/session/fit';
import { partAsLed } from '#core/session/part-led';
import { read } from '#core/session/reading';
import { builtInClasses } from '#files/built-in-classes';
import { ledCycle } from './even-breath';
import { type Happening, hold, nine, seen } from './held-class';

const minute = 60_000;
const rounding = 1e-6;

const rules: readonly FitRule[] = [
  { share: 'by-room', direction: 'one-way' },
  { share: 'by-length', direction: 'two-way' },
];

/** The class so many minutes late as each of its parts begins, and fitted then. */
function fitted(plan: ClassPlan, late: number, rule: FitRule) {
  const agenda = agendaOf(plan, nine);
  return agenda.map(({ id, plannedStart }) => {
    const course: Happening[] = [{ wait: plannedStart - nine + late * minute, ask: { ask: 'jump', part: id } }];
    const before = hold(agenda, course);
    const fit = fitToEnd(seen(agenda, before), rule, []);
    const { run, now } = hold(agenda, [{ wait: 0, ask: { ask: 'fit', rule, drop: [] } }], before);
    return { agenda, before, fit, run, now };
  });
}

const late = [0.5, 2, 5, 11, 25];
const cases = builtInClasses().flatMap((plan) => rules.map((rule) => [plan.title, rule.share, plan, rule] as const));

function texts(lines: readonly TimedLine[] = []): readonly string[] {
  return lines.map(({ text }) => text);
}

describe.each(cases)('%s, fitted %s at the beginning of any part', (_, __, plan, rule) => {
  const all = late.flatMap((by) => fitted(plan, by, rule));

  test('ends when it has to, or as late as it says', () => {
    for (const { agenda, before, fit, run, now } of all) {
      const { until } = seen(agenda, before);
      const { projectedEnd } = read(agenda, run, now);
      expect(projectedEnd).toBeCloseTo(fit.projectedEnd, 2);
      expect(fit.projectedEnd - until).toBeCloseTo(fit.shortBy, 2);
    }
  });

  test('says whole texts in their order, none closer to another than it may be, all before the part ends', () => {
    for (const { run } of all) {
      for (const part of plan.parts) {
        const led = partAsLed(plan, run, part.id) ?? expect.unreachable();
        for (const name of ['lines', 'steps'] as const) {
          const lines = led[name] ?? [];
          expect([part, ...(part.versions ?? [])].map((one) => texts(one[name]))).toContainEqual(texts(lines));
          const ends = [...lines.slice(1).map(({ at }) => at), led.duration];
          const apart = led.duration === part.duration ? 0 : closest - rounding;
          expect(lines.every(({ at }, index) => (ends[index] ?? 0) - at >= apart)).toBe(true);
        }
      }
    }
  });

  test('has no breath that lost a part of a cycle, where others could take the odd seconds', () => {
    let looked = 0;
    for (const { agenda, run, fit } of all) {
      const led = new Map(agenda.flatMap((part) => [[part.id, ledCycle(part, run)] as const]));
      for (const { part, before, after } of fit.lines) {
        const cycle = led.get(part) ?? null;
        if (cycle === null || before === after || fit.shortBy > 0) continue;
        const given = fit.lines
          .filter((line) => line.part !== part && (led.get(line.part) ?? null) === null)
          .reduce((total, line) => total + Math.max(0, line.before - line.after), 0);
        const least = agenda.find(({ id }) => id === part)?.least ?? 0;
        // One cycle fewer, and the others would have had it back.
        if (given < cycle || after - cycle < least) continue;
        looked += 1;
        const cycles = (before - after) / cycle;
        expect(cycles).toBeCloseTo(Math.round(cycles), 6);
      }
    }
    expect(looked).toBeGreaterThan(0);
  });
});
