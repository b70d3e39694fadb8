import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BreathMoment, breathAt, pacing } from '#core/breathing/pacing';
import { activeTime } from '#core/session/active-time';
import type { Agenda } from '#core/session/agenda';
import { ledBreath } from '#core/session/led-breath';
import { wholeLength } from '#core/session/part-length';
import { type Happening, type Held, happenings, hold, rows } from './held-class';

/** The breath that is led in the running part at this moment; null where none is. */
function breathNow(agenda: Agenda, { run, now }: Held): BreathMoment | null {
  const part = agenda.find(({ id }) => id === run.part);
  const guide = part === undefined ? null : ledBreath(part.breathing, run.adapted[part.id]);
  if (part === undefined || guide === null || run.partStartedAt === null) return null;
  const active = activeTime(run, now);
  const turn = guide.turnsFrom;
  if (turn === undefined || active >= turn.at) return breathAt(pacing(guide, wholeLength(part, run)), active);
  return turn.guide === null ? null : breathAt(pacing(turn.guide, turn.at), active);
}

function isAdapt(happening: Happening): boolean {
  return 'ask' in happening && happening.ask.ask === 'adapt';
}

test('however a class went before, a breath that is being led is not cut by another that is given', () => {
  let breathing = 0;
  const check = (agenda: Agenda, course: readonly Happening[]): void => {
    let held = hold(agenda, []);
    for (const happening of course) {
      const before = hold(agenda, [{ wait: happening.wait, deed: { do: 'heartbeat' } }], held);
      held = hold(agenda, [happening], held);
      const breath = breathNow(agenda, before);
      if (!isAdapt(happening) || breath?.stage !== 'breathing') continue;
      // At the very beginning of a breath the other may begin in its place.
      if (breath.phaseIndex === 0 && breath.fraction < 1e-9) continue;
      breathing += 1;
      expect(breathNow(agenda, held)).toEqual(breath);
    }
  };
  fc.assert(fc.property(rows, happenings, check), { numRuns: 400 });
  expect(breathing).toBeGreaterThan(20);
});

test('a class is what its journal says, also where a change was read back from it', () => {
  const check = (agenda: Agenda, course: readonly Happening[]): void => {
    const held = hold(agenda, course);
    const events: Held['events'] = JSON.parse(JSON.stringify(held.events));
    expect(hold(agenda, [], { ...held, events }).run).toEqual(held.run);
  };
  fc.assert(fc.property(rows, happenings, check), { numRuns: 100 });
});
