import { expect, test } from 'vitest';
import { holidaysText, readHolidays } from '#features/groups/holidays-text';

test('days are read one on a line and as spans, in the forms in which people paste them', () => {
  const text = '2026-12-24\n31.12.2026; 2027-01-01\n2026-12-26 – 2026-12-28,\n6 January 2027\n2026-12-29 to 2026-12-30';
  expect(readHolidays(text, 2026)).toEqual({
    dates: [
      '2026-12-24',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-06',
    ],
    unread: [],
  });
});

test.for([
  { text: 'Christmas', why: 'a word' },
  { text: '2026-02-30', why: 'a date that is none' },
  { text: '04/05/2026', why: 'a date that could be two' },
  { text: '2026-12-30 – 2026-12-24', why: 'a span that ends before it begins' },
  { text: '2026-01-01 – 2026-12-31', why: 'a span of a whole year' },
])('$why is told and no day is made of it', ({ text }) => {
  expect(readHolidays(`${text}\n2026-12-24`, 2026)).toEqual({ dates: ['2026-12-24'], unread: [text] });
});

test('days that were read are written so that they are read again as the same', () => {
  const { dates } = readHolidays('2026-12-31\n2026-12-24 – 2026-12-27\n2027-01-01', 2026);
  expect(holidaysText(dates)).toBe('2026-12-24 – 2026-12-27\n2026-12-31 – 2027-01-01');
  expect(readHolidays(holidaysText(dates), 2026).dates).toEqual(dates);
  expect(holidaysText([])).toBe('');
});
