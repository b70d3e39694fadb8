import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place, standing, steppedBy } from '#core/session/session-time';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, happenings, hold, threeParts } from './held-class';

test('session time is the wall clock less what it was set by, before and after', () => {
  const { events } = hold(threeParts, [
    { wait: 0, ask: { ask: 'start' } },
    { wait: 1000, deed: { do: 'clock-step', by: milliseconds(-840_000) } },
    { wait: 1000, ask: { ask: 'pause' } },
    { wait: 1000, deed: { do: 'clock-step', by: milliseconds(60_000) } },
  ]);
  const [first] = place(events);
  expect(place(events).map(({ at }) => at - (first?.at ?? 0))).toEqual([0, 1000, 2000, 3000]);
  expect(steppedBy(events)).toBe(-780_000);
});

test('an undone event and its undo both count no more, everything else does', () => {
  fc.assert(
    fc.property(agendas, happenings, (agenda, course) => {
      const { events } = hold(agenda, course);
      const undos = events.filter(({ deed }) => deed.do === 'undo');
      const left = standing(events);
      expect(left.length).toBe(events.length - 2 * undos.length);
      expect(left.every(({ deed }) => deed.do !== 'undo')).toBe(true);
    }),
  );
});

test('an undo of something that never was changes nothing', () => {
  const { events } = hold(threeParts, [
    { wait: 0, ask: { ask: 'start' } },
    { wait: 0, deed: { do: 'undo', event: 'never' } },
  ]);
  expect(standing(events).map(({ id }) => id)).toEqual(['e1']);
});
