import { expect, test } from 'vitest';
import { type AttendanceLine, sampleLine } from '#core/attendance/attendance-line';
import { countDiffers } from '#core/attendance/counted-heads';
import { headCount, type NotSignable, whyNotSign } from '#core/attendance/signing';
import { untouched } from '#core/session/fold';
import type { Mark } from '#core/session/mark';
import { instant } from '#core/time/instant';
import { hold, threeParts } from '#test/core/session/held-class';

const signed = { by: 'Kim Park', credential: '', statement: 'As marked.', at: instant(0) };
const off = { reason: 'The hall was flooded.', at: instant(0) };
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
  [
    'an ended class with everybody marked',
    { run: ended, people: lines('present', 'absent'), signed: null, cancelled: null },
    'Kim',
    [],
  ],
  [
    'a class that runs',
    { run: running, people: lines('present'), signed: null, cancelled: null },
    'Kim',
    ['still-running'],
  ],
  [
    'a class that was signed',
    { run: ended, people: lines('present'), signed, cancelled: null },
    'Kim',
    ['already-signed'],
  ],
  ['a class without people', { run: ended, people: [], signed: null, cancelled: null }, 'Kim', ['nobody-listed']],
  [
    'one person unmarked',
    { run: ended, people: lines('late', null), signed: null, cancelled: null },
    'Kim',
    ['unmarked-people'],
  ],
  [
    'a class that was not held, of which nobody is marked',
    { run: untouched, people: lines(null), signed: null, cancelled: off },
    'Kim',
    [],
  ],
  [
    'a class that was not held and has nobody on its list',
    { run: untouched, people: [], signed: null, cancelled: off },
    'Kim',
    [],
  ],
  ['no name', { run: ended, people: lines('late'), signed: null, cancelled: null }, ' \t', ['no-name']],
  [
    'everything at once',
    { run: running, people: lines(null), signed, cancelled: null },
    '',
    ['already-signed', 'still-running', 'unmarked-people', 'no-name'],
  ],
])('%s', (_, session, by, reasons) => {
  expect(whyNotSign(session, by)).toEqual(reasons);
});

test.each([
  ['as many as are marked', 2, null],
  ['fewer', 1, 'fewer'],
  ['more', 3, 'more'],
  ['nobody counted', null, null],
])('a head count says when it differs from the marks: %s', (_, people, says) => {
  expect(countDiffers(lines('present', 'visitor', 'absent', null), { people })).toBe(says);
});

test('heads are counted of those who were in the room, and of nobody else', () => {
  expect(headCount(lines('present', 'late', 'left-early', 'absent', 'excused', null))).toBe(3);
  expect(headCount([])).toBe(0);
});
