import { expect, test } from 'vitest';
import { readAgendaTable } from '#core/library/agenda-table';
import { minutes } from '#core/time/milliseconds';
import { classFrom, columnName, readTable, withColumn } from '#features/library/table-class';

const table = readAgendaTable('What,Min,Remarks\nWelcome,5,chairs\nBody scan,12,\nGoodbye,3,');

test('what a column holds is taken from the column that held it before', () => {
  expect(table.columns).toEqual(['title', 'minutes', 'skip']);
  const other = withColumn(table, 2, 'title');
  expect(other.columns).toEqual(['skip', 'minutes', 'title']);
  expect(withColumn(other, 1, 'skip').columns).toEqual(['skip', 'skip', 'title']);
});

test('a column is called as the first row calls it, and by nothing where that is a row like the others', () => {
  expect([0, 1, 2].map((at) => columnName(table, at))).toEqual(['What', 'Min', 'Remarks']);
  expect(columnName({ ...table, hasHeader: false }, 0)).toBe('');
});

test('without a column of titles there are no parts', () => {
  expect(readTable(withColumn(table, 0, 'skip')).parts).toEqual([]);
});

test('the class promises what its parts add up to', () => {
  const { parts, longest } = readTable(table);
  const plan = classFrom(parts, { id: 'cls_1', title: 'Mine', language: 'en', licence: 'mine' });
  expect(plan.length).toBe(minutes(20));
  expect(longest).toBe(minutes(12));
  expect(plan.parts.map(({ title, kind }) => [title, kind])).toEqual([
    ['Welcome', 'welcome'],
    ['Body scan', 'guided'],
    ['Goodbye', 'closing'],
  ]);
});
