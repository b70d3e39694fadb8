import { expect, test } from 'vitest';
import { RateClock } from '#bridge/rate-clock';
import { RehearsalLine } from '#bridge/rehearsal-line';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { noContract } from '#core/session/contract';
import { instant } from '#core/time/instant';
import { minutes, seconds } from '#core/time/milliseconds';
import { rehearsed } from '#features/rehearsal/rehearsed-parts';
import { differenceText, nearestMinute, spanText } from '#features/rehearsal/span-text';
import { builtInClasses } from '#files/built-in-classes';

const plan = builtInClasses()[0] ?? expect.unreachable();

test('after a rehearsal each part stands beside its plan: two visits are one, what was left out says so, the end is late or early', async () => {
  let real = 0;
  const shown: RoomSnapshot[] = [];
  const clock = new RateClock(instant(0), 1, () => real);
  const line = new RehearsalLine({
    id: 'rehearsal-1',
    ground: { plan, plannedStart: clock.now(), startIsSet: false, expected: [] },
    contract: noContract,
    zone: 'UTC',
    clock,
    onRoom: (room) => shown.push(room),
    onLeave: () => undefined,
  });
  await line.command({ ask: 'start' });
  real += minutes(2);
  await line.command({ ask: 'next' });
  real += minutes(1);
  await line.command({ ask: 'back' });
  real += minutes(1);
  await line.command({ ask: 'end' });
  const outcome = rehearsed(shown.at(-1) ?? expect.unreachable());
  expect(outcome.parts.map(({ took }) => took).slice(0, 3)).toEqual([minutes(3), minutes(1), null]);
  expect(outcome.took).toBe(minutes(4));
  expect(outcome.late).toBe(minutes(4) - outcome.planned);
});

test('spans and differences read as minutes and seconds', () => {
  expect([spanText(minutes(12)), spanText(seconds(65)), spanText(499)]).toEqual(['12:00', '1:05', '0:00']);
  expect([differenceText(seconds(30)), differenceText(seconds(-90)), differenceText(-300)]).toEqual([
    '+0:30',
    '−1:30',
    '0:00',
  ]);
  expect(nearestMinute(seconds(-89))).toBe(-1);
});
