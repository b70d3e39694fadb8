import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder, scriptFrom, scriptText, spreadEvenly } from '#core/library/script-edit';
import { minutes, seconds } from '#core/time/milliseconds';

const within = { from: seconds(0), to: minutes(4) };
const at = (...all: readonly number[]) => all.map((second) => ({ at: seconds(second), text: `at ${second}` }));
const times = (lines: readonly { readonly at: number }[]) => lines.map((line) => line.at / 1000);

test('lines spread evenly begin at the beginning and leave as long after the last as between them', () => {
  expect(times(spreadEvenly(at(9, 9, 9, 9), within))).toEqual([0, 60, 120, 180]);
  expect(times(spreadEvenly(at(0, 0, 0), { from: seconds(40), to: seconds(100) }))).toEqual([40, 60, 80]);
  expect(spreadEvenly([], within)).toEqual([]);
});

test('text without times becomes lines spread evenly, and empty lines are left out', () => {
  expect(scriptFrom('Sit.\n\n  Listen.  \nRest.\n', { from: seconds(0), to: seconds(90) })).toEqual([
    { at: 0, text: 'Sit.' },
    { at: 30_000, text: 'Listen.' },
    { at: 60_000, text: 'Rest.' },
  ]);
});

test('times in front of lines are kept, and a line without one stands halfway', () => {
  const script = scriptFrom('0:00 Sit.\nListen.\n1:00 Rest.\nStay.', within);
  expect(times(script)).toEqual([0, 30, 60, 150]);
  expect(script.map(({ text }) => text)).toEqual(['Sit.', 'Listen.', 'Rest.', 'Stay.']);
});

test('a script that is written out and read again is the same script', () => {
  const line = fc.record({
    at: fc.integer({ min: 0, max: 3599 }).map(seconds),
    text: fc.stringMatching(/^[A-Za-z][A-Za-z ,.]{0,30}[a-z.]$/),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      const script = inOrder(lines);
      expect(scriptFrom(scriptText(script), within)).toEqual(script);
    }),
  );
});

test('a line that was broken stays one line, and a time alone is no line', () => {
  const lines = [{ at: seconds(60), text: 'Let go\nof the shoulders\u2028now.' }];
  const read = scriptFrom(scriptText(lines), within);
  expect(read).toEqual([{ at: seconds(60), text: 'Let go of the shoulders\u2028now.' }]);
  expect(scriptFrom('0:30 Sit.\n1:00', within)).toEqual([{ at: seconds(30), text: 'Sit.' }]);
});

test('a line of a hundred thousand spaces holds nobody up', () => {
  const before = performance.now();
  scriptFrom(`a${' '.repeat(100_000)}b`, within);
  expect(performance.now() - before).toBeLessThan(2000);
});
