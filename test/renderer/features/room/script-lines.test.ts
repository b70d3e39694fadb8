import { expect, test } from 'vitest';
import { milliseconds, seconds } from '#core/time/milliseconds';
import { litLine, nextLine, scriptOf } from '#features/room/script-lines';

const script = scriptOf({
  lines: [
    { at: seconds(0), text: 'Sit.' },
    { at: seconds(30), text: 'Rest.' },
  ],
  steps: [{ at: seconds(10), text: 'Turn to each other.' }],
});

test('lines and steps are one script in order of time', () => {
  expect(script.map(({ text }) => text)).toEqual(['Sit.', 'Turn to each other.', 'Rest.']);
});

test.each([
  [null, -1],
  [milliseconds(-5), -1],
  [seconds(0), 0],
  [milliseconds(9999), 0],
  [seconds(10), 1],
  [seconds(4000), 2],
])('after %s ms line %d is lit', (elapsed, lit) => {
  expect(litLine(script, elapsed)).toBe(lit);
});

test('the next line is ready with the quiet until then, and none is after the last or while the part waits', () => {
  expect(nextLine(script, seconds(-3))).toEqual({ index: 0, in: 3000 });
  expect(nextLine(script, seconds(0))).toEqual({ index: 1, in: 10_000 });
  expect(nextLine(script, milliseconds(9999))).toEqual({ index: 1, in: 1 });
  expect(nextLine(script, seconds(10))).toEqual({ index: 2, in: 20_000 });
  expect([nextLine(script, seconds(30)), nextLine(script, null), nextLine([], seconds(1))]).toEqual([null, null, null]);
});
