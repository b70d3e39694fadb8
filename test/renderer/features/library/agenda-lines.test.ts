import { expect, test } from 'vitest';
import { minutes } from '#core/time/milliseconds';
import { agendaLines, heldLines } from '#features/library/agenda-lines';
import { elasticClass } from '#test/world/elastic-class';

const [hello, talk] = elasticClass.parts.slice(0, 2);
if (hello === undefined || talk === undefined) throw new Error('the class of tests has two parts');
const plan = { ...elasticClass, parts: [hello, talk] };

test('a part lies in the agenda where it lies in the class, and what is free of the slot stays free', () => {
  const lines = agendaLines({ ...plan, length: minutes(20) }, [], 'Without a title');
  expect(lines.map(({ id, start, from, within, beyond }) => ({ id, start, from, within, beyond }))).toEqual([
    { id: 'hello', start: minutes(0), from: 0, within: 0.25, beyond: 0 },
    { id: 'talk', start: minutes(5), from: 0.25, within: 0.4, beyond: 0 },
  ]);
});

test('what takes longer than the slot lies behind its end, and nothing sticks out', () => {
  const [, line] = agendaLines({ ...plan, length: minutes(9) }, [], 'Without a title');
  expect([line?.from, line?.within, line?.beyond]).toEqual([5 / 13, 4 / 13, 4 / 13]);
});

test('a part without a title is called so, and tells how much is worth a look', () => {
  const finding = { code: 'choice-missing', part: 'hello', field: 'choice', found: 0, limit: 1 } as const;
  const [line, other] = agendaLines(
    { ...plan, parts: [{ ...hello, title: ' ' }, talk] },
    [finding, { ...finding, part: null }],
    'Without a title',
  );
  expect([line?.word, line?.findings, other?.findings]).toEqual(['Without a title', 1, 0]);
});

test('lines that look the same stay the very same, and another title changes its own line alone', () => {
  const before = agendaLines(plan, [], 'Without a title');
  const prompted = agendaLines(
    { ...plan, parts: [{ ...hello, prompt: 'Something else' }, talk] },
    [],
    'Without a title',
  );
  expect(heldLines(before, prompted)).toBe(before);
  const renamed = agendaLines({ ...plan, parts: [{ ...hello, title: 'Good evening' }, talk] }, [], 'Without a title');
  const held = heldLines(before, renamed);
  expect(held.map(({ word }) => word)).toEqual(['Good evening', talk.title]);
  expect(held[1]).toBe(before[1]);
  expect(heldLines(before, before.toReversed())).toEqual(before.toReversed());
  expect(heldLines(before, before.slice(0, 1))).toHaveLength(1);
});
