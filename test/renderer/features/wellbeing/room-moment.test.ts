import { expect, test } from 'vitest';
import { agendaOf } from '#core/session/agenda-of';
import { fold } from '#core/session/fold';
import { after, instant } from '#core/time/instant';
import { minutes, sum } from '#core/time/milliseconds';
import { roomMoment } from '#features/wellbeing/moment-due';
import { builtInClasses } from '#files/built-in-classes';

const [plan] = builtInClasses();
if (plan === undefined) throw new Error('no class ships');
const plannedStart = instant(1_780_000_000_000);
const agenda = agendaOf(plan, plannedStart);
const length = sum(plan.parts.map(({ duration }) => duration));
const waiting = fold(agenda, []);
const running = { ...waiting, began: { at: plannedStart, planned: plannedStart } };

test('in the room ratings before are asked for until half of the class has passed, and those after from then on', () => {
  const room = { plannedStart, agenda, run: running };
  expect(roomMoment({ ...room, run: waiting }, after(plannedStart, minutes(-5)))).toBe('before');
  expect(roomMoment(room, after(plannedStart, minutes(1)))).toBe('before');
  expect(roomMoment(room, after(plannedStart, length))).toBe('after');
  expect(roomMoment({ ...room, run: { ...running, endedAt: plannedStart } }, plannedStart)).toBe('after');
});
