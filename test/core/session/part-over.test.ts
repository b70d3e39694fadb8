import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partOver } from '#core/session/part-over';
import { read } from '#core/session/reading';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { agendas, happenings, hold, nine, threeParts } from './held-class';

const minute = 60_000;
const start = { wait: 0, ask: { ask: 'start' } } as const;

test('the signal is there exactly while no time is left, and keeps its name', () => {
  fc.assert(
    fc.property(agendas, happenings, fc.array(fc.nat(600_000)), (agenda, course, waits) => {
      const { run, now } = hold(agenda, course);
      const names = new Set<string>();
      for (const wait of waits) {
        const at = instant(now + wait);
        const signal = partOver(agenda, run, at);
        const { remaining } = read(agenda, run, at);
        expect(signal !== null).toBe(run.partStartedAt !== null && remaining !== null && remaining <= 0);
        if (signal !== null) names.add(signal);
      }
      expect(names.size).toBeLessThanOrEqual(1);
    }),
  );
});

test('a part that was given more time is over a second time under the same name, one entered again under another', () => {
  const over = hold(threeParts, [start]);
  const first = partOver(threeParts, over.run, instant(nine + 10 * minute));
  expect(first).toBe(`${nine}/a/over`);
  const longer = hold(threeParts, [{ wait: 10 * minute, ask: { ask: 'add', span: milliseconds(minute) } }], over);
  expect(partOver(threeParts, longer.run, instant(nine + 10.5 * minute))).toBeNull();
  expect(partOver(threeParts, longer.run, instant(nine + 11 * minute))).toBe(first);
  const again = hold(threeParts, [{ wait: minute, ask: { ask: 'jump', part: 'a' } }], over);
  expect(partOver(threeParts, again.run, instant(nine + 60 * minute))).not.toBe(first);
});
