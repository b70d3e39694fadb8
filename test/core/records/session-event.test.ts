import { expect, test } from 'vitest';
import { ZodError } from 'zod';
import { parseSessionEvent, sampleEvents } from '#core/records/session-event';

const [good] = sampleEvents;
const at = { wall: 1, mono: 2, boot: 'b' };

test.each([
  ['a deed that nobody knows', { ...good, deed: { do: 'dance' } }],
  ['a mark that nobody knows', { ...good, deed: { do: 'mark', person: 'p', mark: 'asleep' } }],
  ['a part that is missing', { ...good, deed: { do: 'go' } }],
  ['a number that is none', { ...good, at: { ...at, wall: null } }],
  ['an instant written as text', { ...good, at: { ...at, wall: '2026-01-01T00:00:00Z' } }],
  ['a place in the order before the first', { ...good, seq: 0 }],
  ['half a place in the order', { ...good, seq: 1.5 }],
  ['no event at all', 'start'],
])('a line with %s is no event', (_, line) => {
  expect(() => parseSessionEvent(line)).toThrow(ZodError);
});

test('an event that was read cannot be changed afterwards', () => {
  expect(Object.isFrozen(parseSessionEvent(good))).toBe(true);
});
