import { expect, test } from 'vitest';
import { sampleLine } from '#core/attendance/attendance-line';
import { marks } from '#core/session/mark';
import { atCivil, clockTime } from '#core/time/civil';
import { entryRows } from '#features/paper/entry-rows';
import { sheetInstant } from '#features/paper/sheet-instant';
import { readSheetLine } from '#features/paper/sheet-line';
import { rowsOfPage, signInPages } from '#features/paper/sign-in-rows';
import { markLetters, rareLetters } from '#features/room/mark-keys';

test.each([
  ['', { mark: 'present', arrived: null, left: null }],
  ['p', { mark: 'present', arrived: null, left: null }],
  ['L 1812', { mark: 'late', arrived: '18:12', left: null }],
  ['l18:12', { mark: 'late', arrived: '18:12', left: null }],
  ['e 1845', { mark: 'left-early', arrived: null, left: '18:45' }],
  ['e 1805-1845', { mark: 'left-early', arrived: '18:05', left: '18:45' }],
  ['e -1845', { mark: 'left-early', arrived: null, left: '18:45' }],
  ['1805 – 1850', { mark: 'present', arrived: '18:05', left: '18:50' }],
  ['6.05-', { mark: 'present', arrived: '06:05', left: null }],
  ['a', { mark: 'absent', arrived: null, left: null }],
  ['X', { mark: 'excused', arrived: null, left: null }],
  ['c 1830', { mark: 'distress-exit', arrived: null, left: '18:30' }],
  ['C 1805-1830', { mark: 'distress-exit', arrived: '18:05', left: '18:30' }],
  ['k', { mark: 'cancelled-late', arrived: null, left: null }],
  ['U', { mark: 'no-show', arrived: null, left: null }],
  ['v 1810', { mark: 'visitor', arrived: '18:10', left: null }],
  ['O', { mark: 'observer', arrived: null, left: null }],
])('a row that says %j is read', (typed, line) => {
  expect(readSheetLine(typed)).toEqual(line);
});

test('each mark has one letter on paper, the one that it has in the room', () => {
  const read = [...markLetters, ...rareLetters].map(({ letter }) => readSheetLine(letter)?.mark);
  expect(read).toEqual([...markLetters, ...rareLetters].map(({ mark }) => mark));
  expect(new Set(read)).toEqual(new Set(marks));
});

test.each(['q', 'l 2512', 'l 1860', 'a 1812', 'k 1812', 'u 1812', '1-2-3', '-', 'l18', 'hello'])(
  'a row that says %j is not read',
  (typed) => {
    expect(readSheetLine(typed)).toBeNull();
  },
);

test('a time on a sheet is the one nearest to the beginning, through midnight and through both nights of daylight saving', () => {
  const late = atCivil('2026-11-30', '23:30', 'Europe/Berlin');
  expect(sheetInstant('00:10', late, 'Europe/Berlin')).toBe(atCivil('2026-12-01', '00:10', 'Europe/Berlin'));
  expect(sheetInstant('23:40', late, 'Europe/Berlin')).toBe(atCivil('2026-11-30', '23:40', 'Europe/Berlin'));
  for (const night of ['2026-03-28', '2026-10-24']) {
    const began = atCivil(night, '23:00', 'Europe/Berlin');
    expect(clockTime(sheetInstant('04:10', began, 'Europe/Berlin'), 'Europe/Berlin')).toBe('04:10');
  }
});

test('a sheet has rows for everybody, four empty ones at least, and full pages', () => {
  for (let people = 0; people <= 45; people += 1) {
    const rows = signInPages(Array.from({ length: people }, (_, at) => `N${at}`)).flat();
    expect(rows.length % rowsOfPage).toBe(0);
    expect(rows.filter(({ name }) => name === '').length).toBeGreaterThanOrEqual(4);
    expect(rows.map(({ no }) => no)).toEqual(rows.map((_, at) => at + 1));
    expect(rows.slice(0, people).every(({ name }, at) => name === `N${at}`)).toBe(true);
  }
});

test('rows are entered in the order of the sheet, who came since after them', () => {
  const people = ['a', 'b', 'c', 'd'].map((person) => ({ ...sampleLine, person, name: person }));
  expect(entryRows(people, ['c', 'a', 'b']).map(({ no, line }) => `${no}${line.person}`)).toEqual([
    '1c',
    '2a',
    '3b',
    '4d',
  ]);
});
