import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeTime } from '#core/session/active-time';
import type { Agenda, AgendaPart } from '#core/session/agenda';
import { type Fit, type FitLine, type FitRule, fitToEnd, usualFit } from '#core/session/fit';
import type { HeldClass } from '#core/session/held-class';
import { read } from '#core/session/reading';
import { decide, mayAsk } from '#core/session/transport';
import { instant } from '#core/time/instant';
import { ledCycle } from './even-breath';
import { agendas, drops, type Held, happenings, hold, rows, rowsWithoutBreath, rules, seen } from './held-class';

const quarterMinute = 15_000;
/** Where lengths that are no whole milliseconds are added up. */
const rounding = 0.01;

/** Any class that can be fitted, and how far from its projected end it has to be over. */
function classes(plan: fc.Arbitrary<Agenda>): fc.Arbitrary<{ readonly agenda: Agenda; readonly held: Held }> {
  return fc
    .tuple(plan, happenings, fc.integer({ min: -40 * 60_000, max: 40 * 60_000 }))
    .map(([agenda, course, by]) => {
      const held = hold(agenda, course);
      const { projectedEnd } = read(agenda, held.run, held.now);
      return { agenda, held: { ...held, until: instant((projectedEnd ?? held.now) + by) } };
    })
    .filter(({ held }) => mayAsk('fit', held.run));
}

function partOf(agenda: Agenda, { part }: FitLine): AgendaPart {
  return agenda.find(({ id }) => id === part) ?? expect.unreachable();
}

/** The shortest and longest that a part may become, told from the plan and the clock alone. */
function limitsOf({ agenda, run, now }: HeldClass, line: FitLine): { readonly least: number; readonly most: number } {
  const { least, most, end, isGuided } = partOf(agenda, line);
  const isLed = isGuided || ledCycle(partOf(agenda, line), run) !== null;
  const active = line.part === run.part ? activeTime(run, now) : 0;
  const { before } = line;
  if (end === 'wall' || (isLed && active > 0)) return { least: before, most: before };
  return { least: Math.min(before, Math.max(least, Math.ceil(active))), most: Math.max(before, most) };
}

function total(lines: readonly FitLine[], length: (line: FitLine) => number): number {
  return lines.filter(({ isDropped }) => !isDropped).reduce((sum, line) => sum + length(line), 0);
}

/** How much later than it has to the class would end without the fit, but with its parts left out; and the room to change that. */
function taskOf(
  held: HeldClass,
  { lines }: Fit,
): { readonly late: number; readonly less: number; readonly more: number } {
  const left = total(lines, ({ before }) => before) - activeTime(held.run, held.now);
  return {
    late: held.now + left - held.until,
    less: total(lines, (line) => line.before - limitsOf(held, line).least),
    more: total(lines, (line) => limitsOf(held, line).most - line.before),
  };
}

const asked = [rules, drops] as const;

test('a fit ends the class to the millisecond when it has to, as far as the lengths allow', () => {
  fc.assert(
    fc.property(classes(rows), ...asked, ({ agenda, held }, rule, drop) => {
      const task = seen(agenda, held);
      const fit = fitToEnd(task, rule, drop);
      const { late, less, more } = taskOf(task, fit);
      const off = fit.projectedEnd - task.until;
      if (Math.abs(late) <= quarterMinute) expect(off).toBeCloseTo(late, 2);
      else if (late > 0) expect(off).toBeCloseTo(Math.max(0, late - less), 2);
      else if (rule.direction === 'one-way') expect(off).toBeCloseTo(late, 2);
      else expect(off).toBeCloseTo(Math.min(0, late + more), 2);
      expect(fit.shortBy).toBeCloseTo(off > quarterMinute ? off : 0, 2);
    }),
  );
});

test('what is fitted adds up to the projected end', () => {
  fc.assert(
    fc.property(classes(rows), ...asked, ({ agenda, held }, rule, drop) => {
      const { lines, projectedEnd } = fitToEnd(seen(agenda, held), rule, drop);
      const left = total(lines, ({ after }) => after) - activeTime(held.run, held.now);
      expect(held.now + left).toBeCloseTo(projectedEnd, 2);
    }),
  );
});

test('no part becomes shorter than its least or longer than its most, and one way none becomes longer at all', () => {
  fc.assert(
    fc.property(classes(agendas), ...asked, ({ agenda, held }, rule, drop) => {
      const task = seen(agenda, held);
      for (const line of fitToEnd(task, rule, drop).lines) {
        if (line.isDropped) continue;
        const { least, most } = limitsOf(task, line);
        expect(line.after).toBeGreaterThanOrEqual(least - rounding);
        expect(line.after).toBeLessThanOrEqual((rule.direction === 'one-way' ? line.before : most) + rounding);
      }
    }),
  );
});

test('a guide that runs and a part with its end on the clock keep their length', () => {
  fc.assert(
    fc.property(classes(agendas), ...asked, ({ agenda, held }, rule, drop) => {
      for (const line of fitToEnd(seen(agenda, held), rule, drop).lines) {
        const { end, isGuided } = partOf(agenda, line);
        const runs = line.part === held.run.part && activeTime(held.run, held.now) > 0;
        const keeps = !line.isDropped && (end === 'wall' || (isGuided && runs));
        expect(!keeps || line.after === line.before).toBe(true);
      }
    }),
  );
});

test('only parts that are to come and may be dropped are dropped, and nothing of them is left', () => {
  fc.assert(
    fc.property(classes(agendas), ...asked, ({ agenda, held }, rule, drop) => {
      for (const line of fitToEnd(seen(agenda, held), rule, drop).lines) {
        const mayGo = partOf(agenda, line).mayDrop && line.part !== held.run.part;
        expect(line.isDropped).toBe(mayGo && drop.some((part) => part === line.part));
        if (line.isDropped) expect(line.after).toBe(0);
      }
    }),
  );
});

test('a fit that was done changes nothing when it is asked for again', () => {
  fc.assert(
    fc.property(classes(agendas), ...asked, ({ agenda, held }, rule, drop) => {
      const ask = { ask: 'fit', rule, drop } as const;
      const first = fitToEnd(seen(agenda, held), rule, drop);
      const done = hold(agenda, [{ wait: 0, ask }], held);
      const again = fitToEnd(seen(agenda, done), rule, drop);
      const stay = first.lines.filter(({ isDropped }) => !isDropped);
      expect(again.lines.map(({ part, before }) => [part, before])).toEqual(
        stay.map(({ part, after }) => [part, after]),
      );
      expect(again.lines.map(({ after }) => after)).toEqual(again.lines.map(({ before }) => before));
      expect(again.projectedEnd).toBe(first.projectedEnd);
      expect(decide(seen(agenda, done), ask)).toEqual({ refused: 'nothing-to-fit' });
    }),
  );
});

test('the clock face reads the projected end that the fit promised', () => {
  fc.assert(
    fc.property(classes(agendas), ...asked, ({ agenda, held }, rule, drop) => {
      const { projectedEnd } = fitToEnd(seen(agenda, held), rule, drop);
      const done = hold(agenda, [{ wait: 0, ask: { ask: 'fit', rule, drop } }], held);
      expect(read(agenda, done.run, done.now).projectedEnd).toBeCloseTo(projectedEnd, 2);
    }),
  );
});

test('a class that has to be over earlier gives no part more', () => {
  fc.assert(
    fc.property(classes(rowsWithoutBreath), fc.nat(30 * 60_000), ({ agenda, held }, earlier) => {
      const task = seen(agenda, held);
      const some = fitToEnd(task, usualFit, []);
      const more = fitToEnd({ ...task, until: instant(task.until - earlier) }, usualFit, []);
      for (const [at, line] of more.lines.entries()) {
        // Whole milliseconds are shared, and one more or less of them changes whose turn the last is.
        expect(line.after).toBeLessThanOrEqual((some.lines[at]?.after ?? 0) + 1);
      }
    }),
  );
});

test('a part that is to give all gives before anybody else does', () => {
  fc.assert(
    fc.property(classes(rowsWithoutBreath), fc.nat(5), ({ agenda, held }, which) => {
      // A breath that a part was given gives whole cycles alone.
      fc.pre(Object.keys(held.run.adapted).length === 0);
      const task = seen(agenda, held);
      const usual = fitToEnd(task, usualFit, []);
      const from = usual.lines[which % usual.lines.length]?.part ?? '';
      const rule: FitRule = { share: { from }, direction: 'one-way' };
      const fit = fitToEnd(task, rule, []);
      const changed = fit.lines.filter(({ before, after }) => before !== after).map(({ part }) => part);
      const line = fit.lines.find(({ part }) => part === from) ?? expect.unreachable();
      const isEmpty = line.after === limitsOf(task, line).least;
      expect(isEmpty || changed.every((part) => part === from)).toBe(true);
    }),
  );
});

test('a breath that was changed has whole cycles less, wherever another part could take the seconds left over', () => {
  fc.assert(
    fc.property(classes(rows), rules, ({ agenda, held }, rule) => {
      const task = seen(agenda, held);
      const fit = fitToEnd(task, rule, []);
      const couldTake = fit.lines.some((line) => {
        const { least, most } = limitsOf(task, line);
        const [low, high] = [line.after - least, (rule.direction === 'one-way' ? line.before : most) - line.after];
        return ledCycle(partOf(agenda, line), held.run) === null && low > 60_000 && high > 60_000;
      });
      for (const line of fit.lines) {
        const { duration } = partOf(agenda, line);
        const cycle = ledCycle(partOf(agenda, line), held.run);
        if (cycle === null || line.before === line.after || !couldTake) continue;
        const { least } = limitsOf(task, line);
        const cycles = (duration - line.after) / cycle;
        const hasNoRoom = line.after - least < cycle && line.before - line.after < cycle;
        expect(hasNoRoom || Math.abs(cycles - Math.round(cycles)) < 1e-6).toBe(true);
      }
    }),
  );
});
