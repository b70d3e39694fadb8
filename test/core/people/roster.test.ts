import { expect, test } from 'vitest';
import type { PersonDigest } from '#core/people/person-digest';
import { type DateOrder, orderOf, readDate } from '#core/people/roster-dates';
import { fieldOfHead } from '#core/people/roster-field';
import { type RosterRow, readRoster } from '#core/people/roster-rows';
import { guessMatch, type RosterTable, rosterTableOf } from '#core/people/roster-table';
import { digest } from './people-samples';

test.each([
  ['First Name', 'given'],
  ['firstName', 'given'],
  ['LAST_NAME', 'family'],
  ['Nachname', 'family'],
  ['Vorname', 'given'],
  ['Apellidos', 'family'],
  ['Nombre', 'given'],
  ['Prénom', 'given'],
  ['Nom', 'family'],
  ['Nom de famille', 'family'],
  ['D.O.B.', 'birthDate'],
  ['DOB', 'birthDate'],
  ['Date of birth (MM/DD/YYYY)', 'birthDate'],
  ['Geburtsdatum', 'birthDate'],
  ['Fecha de nacimiento', 'birthDate'],
  ['Date de naissance', 'birthDate'],
  ['E-Mail', 'email'],
  ['Correo electrónico', 'email'],
  ['Mobile phone', 'phone'],
  ['Téléphone', 'phone'],
  ['Emergency contact phone', 'emergencyPhone'],
  ['Emergency contact', 'emergencyName'],
  ['Preferred name', 'preferred'],
  ['Member ID', 'memberId'],
  ['Krankenkasse', 'payer'],
  ['Nombre y apellidos', 'name'],
  ['Nom et prénom', 'name'],
  ['Full name', 'name'],
  ['Shoe size', null],
  ['', null],
])('the head "%s" tells what is below it', (head, field) => {
  expect(fieldOfHead(head)).toBe(field);
});

const table = (...lines: readonly (readonly string[])[]): RosterTable => rosterTableOf(lines);

test('a column without a head is known by what is in it', () => {
  const bare = table(
    ['Vale, Robin', '1984-03-09', 'robin@example.org', '+1 303 555 0142'],
    ['Aster, Kim', '1990-11-23', '', '303-555-0143'],
  );
  expect(bare.heads).toEqual(['', '', '', '']);
  expect(bare.rows).toHaveLength(2);
  expect(guessMatch(bare)).toEqual(['name', 'birthDate', 'email', 'phone']);
});

test('of two columns of words the first is the given name', () => {
  expect(guessMatch(table(['Robin', 'Vale', '1984-03-09'], ['Kim', 'Aster', '']))).toEqual([
    'given',
    'family',
    'birthDate',
  ]);
});

test('Name beside Vorname is the family name, as German lists have it', () => {
  expect(guessMatch(table(['Name', 'Vorname', 'Geb.'], ['Vale', 'Robin', '9.3.1984']))).toEqual([
    'family',
    'given',
    'birthDate',
  ]);
});

test('no field is guessed twice, and empty lines are no people', () => {
  const twice = table(['Phone', 'Mobile', 'Name'], ['', '', ''], ['1', '2', 'Robin'], ['']);
  expect(guessMatch(twice)).toEqual(['phone', null, 'name']);
  expect(twice.rows).toEqual([['1', '2', 'Robin']]);
});

test.each<[string, DateOrder | null, string]>([
  ['1984-03-09', null, '1984-03-09'],
  ['1984/3/9', null, '1984-03-09'],
  ['19840309', null, '1984-03-09'],
  ['9.3.1984', null, '1984-03-09'],
  ['09.03.84', null, '1984-03-09'],
  ['23/11/1984', null, '1984-11-23'],
  ['11/23/1984', null, '1984-11-23'],
  ['11/11/1984', null, '1984-11-11'],
  ['11/12/1984', null, 'either'],
  ['11-12-1984', null, 'either'],
  ['11/12/1984', 'day-first', '1984-12-11'],
  ['11/12/1984', 'month-first', '1984-11-12'],
  ['11/12/26', 'month-first', '2026-11-12'],
  ['11/12/27', 'month-first', '1927-11-12'],
  ['9 March 1984', null, '1984-03-09'],
  ['March 9th, 1984', null, '1984-03-09'],
  ['9. März 1984', null, '1984-03-09'],
  ['9 de marzo de 1984', null, '1984-03-09'],
  ['9 août 1984', null, '1984-08-09'],
  ['1 Dez 84', null, '1984-12-01'],
  ['1984-03-09T00:00:00Z', null, '1984-03-09'],
  ['30/02/1984', null, 'bad-date'],
  ['1984', null, 'bad-date'],
  ['unknown', null, 'bad-date'],
])('the date %s, read %s, is %s', (written, order, read) => {
  const found = readDate(written, { order, thisYear: 2026 });
  expect('date' in found ? found.date : found.problem).toBe(read);
});

test('one date with a 23 in it tells the order of its column, and none asks for it', () => {
  expect(orderOf(['11/12/1984', '23/01/1990'], 2026)).toEqual({ order: 'day-first', example: '11/12/1984' });
  expect(orderOf(['11/12/1984', '01/23/1990'], 2026)).toEqual({ order: 'month-first', example: '11/12/1984' });
  expect(orderOf(['11/12/1984', '1990-01-23', '3.3.1990'], 2026)).toEqual({ order: null, example: '11/12/1984' });
});

function rowsOf(lines: readonly (readonly string[])[], people: readonly PersonDigest[] = []): readonly RosterRow[] {
  const roster = table(...lines);
  const match = guessMatch(roster);
  const work = readRoster(roster, { match, order: null, thisYear: 2026, today: '2026-05-28' }, people);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

const head = ['Name', 'Birth date', 'Phone', 'Email'];

test('what is wrong with a row is said, and the rest of it counts', () => {
  const rows = rowsOf([
    head,
    ['Robin Vale', '31/31/1984', '', 'robin'],
    ['Kim Aster', '2027-01-01', '', ''],
    ['', '1990-01-01', '', ''],
    ['x'.repeat(300), '11/12/1984', '', ''],
  ]);
  expect(rows.map(({ problems }) => problems)).toEqual([
    ['bad-date', 'bad-email'],
    ['future-date'],
    ['no-name'],
    ['too-long', 'either'],
  ]);
  expect(rows.map(({ fate }) => fate)).toEqual(['new', 'new', 'skip', 'new']);
  expect(rows[0]?.person).toMatchObject({ given: 'Robin', family: 'Vale', birthDate: null, email: '' });
});

test('whoever is here already is the same, a namesake with another birthday is not, and a likely slip is asked about', () => {
  const here = [
    digest('a', { given: 'Robin', family: 'Vale', birthDate: '1984-03-09' }),
    digest('b', { given: 'Kim', family: 'Aster', birthDate: '1990-11-23', phone: '303 555 0142' }),
    digest('c', { given: 'Noor', family: 'Haddad' }),
  ];
  const rows = rowsOf(
    [
      head,
      ['Vale, Robin', '1984-03-09', '', ''],
      ['Robin Vale', '1999-03-30', '', ''],
      ['Kim Astar', '1990-11-23', '303 555 0142', ''],
      ['Noor Haddad', '1970-01-01', '', ''],
    ],
    here,
  );
  expect(rows.map(({ fate, like }) => [fate, like[0]?.person.id ?? null])).toEqual([
    ['same', 'a'],
    ['new', null],
    ['new', 'b'],
    ['same', 'c'],
  ]);
});

test('somebody who stands in a file twice comes in once', () => {
  const rows = rowsOf([
    head,
    ['Robin Vale', '1984-03-09', '', ''],
    ['Vale, Robin', '', '', ''],
    ['Robin Vale', '1999-01-30', '', ''],
  ]);
  expect(rows.map(({ fate, sameAs }) => [fate, sameAs])).toEqual([
    ['new', null],
    ['skip', 0],
    ['new', null],
  ]);
  expect(rows[1]?.problems).toEqual(['twice']);
});

test('who is alike within a file, and not surely the same, is told with the row before, and comes in', () => {
  const rows = rowsOf([
    head,
    ['Lena Novak', '1984-03-09', '303 555 0142', ''],
    ['Kim Aster', '1990-11-23', '', ''],
    ['Lenna Novak', '1984-03-09', '303 555 0142', ''],
    ['Lena Novak', '', '303 555 0142', ''],
  ]);
  expect(rows.map(({ fate, alike }) => [fate, alike?.row ?? null, alike?.why ?? []])).toEqual([
    ['new', null, []],
    ['new', null, []],
    ['new', 0, ['typing', 'birth-date', 'phone']],
    ['skip', null, []],
  ]);
});
