import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BreathMoment, breathAt, pacing } from '#core/breathing/pacing';
import type { Adaptation } from '#core/curriculum/adaptation';
import { activeTime } from '#core/session/active-time';
import type { Agenda } from '#core/session/agenda';
import { ledBreath } from '#core/session/led-breath';
import { wholeLength } from '#core/session/part-length';
import type { Command } from '#core/session/transport';
import { minutes } from '#core/time/milliseconds';
import { evenBreath } from './even-breath';
import { type Happening, type Held, happenings, hold, part, rows } from './held-class';

/** The breath that is led in the running part at this moment; null where none is. */
function breathNow(agenda: Agenda, { run, now }: Held): BreathMoment | null {
  const running = agenda.find(({ id }) => id === run.part);
  const guide = running === undefined ? null : ledBreath(running.breathing, run.adapted[running.id]);
  if (running === undefined || guide === null || run.partStartedAt === null) return null;
  const active = activeTime(run, now);
  const turn = guide.turnsFrom;
  if (turn === undefined || active >= turn.at) return breathAt(pacing(guide, wholeLength(running, run)), active);
  return turn.guide === null ? null : breathAt(pacing(turn.guide, turn.at), active);
}

const lengths = fc.constantFrom(8000, 11_000, 16_000, 60_000 / 5.5);
const given = fc.oneof(
  lengths.map((cycle): Adaptation => ({ breathing: { pattern: evenBreath(0, cycle).pattern } })),
  fc
    .tuple(lengths, fc.integer({ min: 1, max: 5 }))
    .map(([cycle, cycles]): Adaptation => ({ breathing: { pattern: evenBreath(0, cycle).pattern, cycles } })),
  fc.constant<Adaptation>({
    breathing: { pattern: evenBreath(0, 10_000).pattern, ramp: { from: 7, to: 5, overCycles: 6 } },
  }),
  fc.constant<Adaptation>({ breathing: { ...evenBreath(0, 0), pattern: { ...evenBreath(0, 0).pattern, phases: [] } } }),
  fc.constant<Adaptation>({ ambience: 'rain' }),
);

/** What happens while one part leads a breath. */
const asks: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: given.map((to): Command => ({ ask: 'adapt', part: 'breathe', to })) },
  { weight: 4, arbitrary: fc.constantFrom<Command>({ ask: 'start' }, { ask: 'pause' }, { ask: 'distress' }) },
  { weight: 1, arbitrary: fc.constantFrom<Command>({ ask: 'restart' }, { ask: 'add', span: minutes(1) }) },
);
const courses = fc.array(fc.record({ wait: fc.nat(40_000), ask: asks }), { minLength: 2, maxLength: 20 });

test('however a class went before, a breath that is being led is not cut by another that is given', () => {
  const agenda = [part('breathe', 0, { minutes: 30, breathing: evenBreath(30_000, 10_000) })];
  let met = 0;
  fc.assert(
    fc.property(courses, (course) => {
      let held = hold(agenda, [{ wait: 0, ask: { ask: 'start' } }]);
      for (const happening of course) {
        const before = hold(agenda, [{ wait: happening.wait, deed: { do: 'heartbeat' } }], held);
        held = hold(agenda, [happening], held);
        const breath = breathNow(agenda, before);
        if (happening.ask.ask !== 'adapt' || breath?.stage !== 'breathing') continue;
        // At the very beginning of a breath the other may begin in its place.
        if (breath.phaseIndex === 0 && breath.fraction < 1e-6) continue;
        met += 1;
        expect(breathNow(agenda, held)).toEqual(breath);
      }
    }),
    { numRuns: 500 },
  );
  expect(met).toBeGreaterThan(200);
});

test('a class is what its journal says, also where a change was read back from it', () => {
  const check = (agenda: Agenda, course: readonly Happening[]): void => {
    const held = hold(agenda, course);
    const events: Held['events'] = JSON.parse(JSON.stringify(held.events));
    expect(hold(agenda, [], { ...held, events }).run).toEqual(held.run);
  };
  fc.assert(fc.property(rows, happenings, check), { numRuns: 100 });
});
