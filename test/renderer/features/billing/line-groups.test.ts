import { expect, test } from 'vitest';
import { firstGroups, lineGroups, ownReasons } from '#features/billing/line-groups';
import { toldLine } from './told-line';

const ana = toldLine({}, [['not-signed'], ['birth-date-missing']]);
const bo = toldLine({ person: 'per_bo', name: 'Bo Brandt' }, [['not-signed']]);
const later = toldLine({ session: 'ses_2', day: '2026-11-23' }, [['birth-date-missing']]);
const lines = [bo, ana, later];

test('by class the newest class stands first, and what is said of all its lines is said once', () => {
  const groups = lineGroups(lines, 'class');
  expect(groups.map(({ id, shared }) => [id, shared.map(({ kind }) => kind)])).toEqual([
    ['ses_2', []],
    ['ses_1', ['not-signed']],
  ]);
  const [, first] = groups;
  expect(first?.lines.map((line) => ownReasons(line, first.shared).map(({ kind }) => kind))).toEqual([
    [],
    ['birth-date-missing'],
  ]);
});

test('by person they stand by their names, each with their days in order', () => {
  const groups = lineGroups(lines, 'person');
  expect(groups.map(({ first, lines: own }) => [first.name, own.map(({ day }) => day)])).toEqual([
    ['Ana Abel', ['2026-11-16', '2026-11-23']],
    ['Bo Brandt', ['2026-11-16']],
  ]);
  expect(groups[0]?.shared.map(({ kind }) => kind)).toEqual(['birth-date-missing']);
});

test('two reasons of a kind that tell something else are not one', () => {
  const one = toldLine({}, [['diagnosis-form', 'F4']]);
  const other = toldLine({ person: 'per_bo' }, [['diagnosis-form', 'Z']]);
  expect(lineGroups([one, other], 'class')[0]?.shared).toEqual([]);
});

test('in how many batches lines stand is never said for all of them', () => {
  const one = toldLine({}, [['in-a-batch', 'bat_1']]);
  const other = toldLine({ person: 'per_bo' }, [['in-a-batch', 'bat_1']]);
  expect(lineGroups([one, other], 'class')[0]?.shared).toEqual([]);
});

test.each([
  [0, 1],
  [2, 1],
  [3, 2],
  [300, 2],
])('with room for %i lines %i whole groups are drawn, never none', (most, count) => {
  expect(firstGroups(lineGroups(lines, 'person'), most)).toHaveLength(count);
});
