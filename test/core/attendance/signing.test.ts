import { expect, test } from 'vitest';
import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import { headCount, type NotSignable, whyNotSign } from '#core/attendance/signing';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { hold, threeParts } from '#test/core/session/held-class';

const signed = { by: 'Kim Park', credential: '', statement: 'As marked.', at: instant(0) };
const running = hold(threeParts, [{ wait: 0, ask: { ask: 'start' } }]).run;
const ended = hold(threeParts, [
  { wait: 0, ask: { ask: 'start' } },
  { wait: 60_000, ask: { ask: 'end' } },
]).run;

function lines(...marks: readonly (Mark | null)[]): readonly AttendanceLine[] {
  return marks.map((mark, index) => ({
    ...sampleLine,
    person: `per_${index}`,
    code: `P-${index}`,
    name: `Person ${index}`,
    mark,
  }));
}

test.each<[string, Parameters<typeof whyNotSign>[0], string, readonly NotSignable[]]>([
  ['an ended class with everybody marked', { run: ended, people: lines('present', 'absent'), signed: null }, 'Kim', []],
  ['a class that runs', { run: running, people: lines('present'), signed: null }, 'Kim', ['still-running']],
  ['a class that was signed', { run: ended, people: lines('present'), signed }, 'Kim', ['already-signed']],
  ['a class without people', { run: ended, people: [], signed: null }, 'Kim', ['nobody-listed']],
  ['one person unmarked', { run: ended, people: lines('late', null), signed: null }, 'Kim', ['unmarked-people']],
  ['no name', { run: ended, people: lines('late'), signed: null }, ' \t', ['no-name']],
  [
    'everything at once',
    { run: running, people: lines(null), signed },
    '',
    ['already-signed', 'still-running', 'unmarked-people', 'no-name'],
  ],
])('%s', (_, session, by, reasons) => {
  expect(whyNotSign(session, by)).toEqual(reasons);
});

test('heads are counted of those who were in the room, and of nobody else', () => {
  expect(headCount(lines('present', 'late', 'left-early', 'absent', 'excused', null))).toBe(3);
  expect(headCount([])).toBe(0);
});
