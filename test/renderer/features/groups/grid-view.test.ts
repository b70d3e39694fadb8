import { expect, test } from 'vitest';
import type { Grid, GridCell, GridColumn, GridRow } from '#core/groups/grid';
import { instant } from '#core/time/instant';
import { cellSign, columnTotals } from '#features/groups/cell-sign';
import { gridGaps, gridView } from '#features/groups/grid-view';

const blank: GridCell = {
  session: null,
  mark: null,
  minutes: null,
  isAmended: false,
  madeUpIn: null,
  isExpected: true,
};

function column(key: string, state: GridColumn['state'], is: GridColumn['is'] = 'planned'): GridColumn {
  return { key, no: 1, start: instant(0), end: instant(1), is, why: '', session: null, state, began: null };
}

function row(name: string, cells: readonly Partial<GridCell>[], state: GridRow['state'] = 'enrolled'): GridRow {
  return { person: name, name, state, cells: cells.map((cell) => ({ ...blank, ...cell })), attended: 0, held: 0 };
}

const grid: Grid = {
  columns: [
    column('one', 'signed'),
    column('two', 'unsigned'),
    column('three', 'cancelled', 'off'),
    column('four', 'to-come'),
  ],
  rows: [
    row('Ana Vale', [{ mark: 'present' }, { mark: 'late' }, {}, {}]),
    row('Björn Ångström', [{ mark: 'excused', madeUpIn: 'grp_2' }, {}, {}, {}]),
    row(
      'Gus Guest',
      [{ isExpected: false }, { isExpected: false, mark: 'visitor' }, { isExpected: false }, {}],
      'guest',
    ),
  ],
};

test('a cell says its mark, or why it has none', () => {
  const signs = grid.rows.map(({ cells }) =>
    cells.map((cell, at) => cellSign(cell, grid.columns[at] ?? column('none', 'to-come'))),
  );
  expect(signs).toEqual([
    ['present', 'late', 'off', 'to-come'],
    ['made-up', 'missing', 'off', 'to-come'],
    ['none', 'visitor', 'off', 'to-come'],
  ]);
});

test('who was there is summed for each meeting that was held, guests left out', () => {
  expect(columnTotals(grid)).toEqual([1, 1, null, null]);
});

test('the gaps of a grid are counted, and as many columns wait for a signature as are shown', () => {
  expect(gridGaps(grid)).toEqual({ missing: 1, unsigned: 1 });
  const states = ['to-come', 'not-held', 'running', 'unsigned', 'signed', 'cancelled'] as const;
  const every: Grid = { columns: states.map((state) => column(state, state)), rows: [] };
  const { columns } = gridView(every, { only: 'unsigned', name: '' });
  expect([columns.length, gridGaps(every).unsigned]).toEqual([2, 2]);
});

function shown(only: Parameters<typeof gridView>[1]['only'], name = '') {
  const { columns, rows } = gridView(grid, { only, name });
  return [columns.map((one) => one.column.key), rows.map((one) => one.row.name)];
}

test.for([
  { only: 'all', columns: ['one', 'two', 'three', 'four'], rows: ['Ana Vale', 'Björn Ångström', 'Gus Guest'] },
  { only: 'missing', columns: ['two'], rows: ['Björn Ångström'] },
  { only: 'unsigned', columns: ['two'], rows: ['Ana Vale', 'Björn Ångström', 'Gus Guest'] },
  { only: 'make-ups', columns: ['one', 'two', 'four'], rows: ['Björn Ångström', 'Gus Guest'] },
] as const)('of the grid $only is shown with its people and meetings alone', ({ only, columns, rows }) => {
  expect(shown(only)).toEqual([columns, rows]);
});

test('a person is found by a piece of their name without its accents', () => {
  expect(shown('all', 'angst')[1]).toEqual(['Björn Ångström']);
  expect(shown('all', 'bjo ang')[1]).toEqual(['Björn Ångström']);
  expect(shown('missing', 'ana')[1]).toEqual([]);
});

test('every cell of what is shown stands under its own meeting', () => {
  const { columns, rows } = gridView(grid, { only: 'make-ups', name: '' });
  for (const { row: person, cells } of rows) {
    expect(cells.map(({ sign }) => sign)).toEqual(
      columns.map((one) => cellSign(person.cells[one.at] ?? blank, one.column)),
    );
  }
});
