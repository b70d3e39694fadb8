import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/time/instant';
import { answeredAt, type ClassTimes, momentDue } from '#core/wellbeing/answered-at';

const minute = 60_000;
const at = (minutes: number) => instant(minutes * minute);
const planned = { plannedStart: at(0), plannedEnd: at(60) };

function times(began: number | null, ended: number | null): ClassTimes {
  return { ...planned, began: began === null ? null : at(began), ended: ended === null ? null : at(ended) };
}

test.each([
  ['before, typed at the door', times(null, null), 'before', -5, -5],
  ['before, typed while it runs', times(2, null), 'before', 30, 2],
  ['before, typed the day after', times(2, 61), 'before', 1500, 2],
  ['after, typed as people leave', times(2, null), 'after', 58, 58],
  ['after, typed the day after', times(2, 61), 'after', 1500, 61],
  ['after, of a class that nobody ended', times(2, null), 'after', 1500, 60],
  ['before, of a class that was never begun here', times(null, null), 'before', 1500, 0],
] as const)('answers %s are of the time of the class', (_, of, moment, now, is) => {
  expect(answeredAt(of, moment, at(now))).toBe(at(is));
});

test.each([
  ['before it begins', times(null, null), -10, 'before'],
  ['before it begins, late', times(null, null), 40, 'before'],
  ['as it begins', times(2, null), 3, 'before'],
  ['just before its middle', times(2, null), 31, 'before'],
  ['from its middle on', times(2, null), 32, 'after'],
  ['over its time', times(2, null), 70, 'after'],
  ['once it is ended, however early', times(2, 4), 5, 'after'],
] as const)('%s, the ratings that are asked for are those of that side', (_, of, now, is) => {
  expect(momentDue(of, at(now))).toBe(is);
});

test('no answer is of a time to come, and what was said before a class is never later than what was said after it', () => {
  const span = fc.integer({ min: -120, max: 3000 });
  fc.assert(
    fc.property(fc.option(span), fc.integer({ min: 0, max: 200 }), fc.boolean(), span, (began, lasted, isOver, now) => {
      const ended = began !== null && isOver ? began + lasted : null;
      const of = times(began, ended);
      const [before, after] = [answeredAt(of, 'before', at(now)), answeredAt(of, 'after', at(now))];
      expect(before).toBeLessThanOrEqual(at(now));
      expect(after).toBeLessThanOrEqual(at(now));
      if (ended !== null) expect(before).toBeLessThanOrEqual(after);
    }),
  );
});
