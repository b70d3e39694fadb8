import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineRows, type Run, wordRuns } from '#core/library/text-difference';

const whole = (runs: readonly Run[] | null) => (runs ?? []).map(({ text }) => text).join('');
const own = (runs: readonly Run[] | null) =>
  (runs ?? []).filter(({ isSame }) => !isSame).map(({ text }) => text.trim());

test('a word that was put in the place of another is told alone', () => {
  const { before, after } = wordRuns('Let the breath come in slowly.', 'Let the breath go out slowly.');
  expect(own(before)).toEqual(['come in']);
  expect(own(after)).toEqual(['go out']);
});

test('lines that came and went stand alone, a changed line beside what it was, all others as they are', () => {
  const rows = lineRows(['One', 'Two little words', 'Three', 'Four'], ['One', 'Two more words', 'Four', 'Five']);
  expect(rows.map(({ is }) => is)).toEqual(['same', 'changed', 'removed', 'same', 'added']);
  expect(own(rows[1]?.after ?? null)).toEqual(['more']);
});

test('a line that was changed is found again behind one that came before it', () => {
  const rows = lineRows(['Sit as you like.'], ['Welcome, all.', 'Sit or stand as you like.']);
  expect(rows.map(({ is }) => is)).toEqual(['added', 'changed']);
  expect(own(rows[1]?.after ?? null)).toEqual(['or stand']);
});

test('lines without a word in common stand beside each other, and nothing in them is the same', () => {
  const [row, ...others] = lineRows(['Breathe'], ['Walk']);
  expect([own(row?.before ?? null), own(row?.after ?? null), others]).toEqual([['Breathe'], ['Walk'], []]);
});

const lines = fc.array(fc.constantFrom('in', 'in and out', 'out', 'and rest', ''), { maxLength: 12 });

test('whatever the texts are, no line of either is lost, and what is the same is so in both', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const rows = lineRows(before, after);
      expect(rows.flatMap((row) => (row.before === null ? [] : [whole(row.before)]))).toEqual(before);
      expect(rows.flatMap((row) => (row.after === null ? [] : [whole(row.after)]))).toEqual(after);
      for (const row of rows) if (row.is === 'same') expect(whole(row.before)).toBe(whole(row.after));
    }),
  );
});

test('two long handouts are compared in a moment', () => {
  const handout = (by: number) => Array.from({ length: 3000 }, (_, index) => `word${(index * by) % 997}`).join(' ');
  const began = performance.now();
  wordRuns(handout(7), handout(11));
  expect(performance.now() - began).toBeLessThan(1000);
});

test('thirty long notes in another order are compared without anybody waiting', () => {
  const notes = Array.from({ length: 30 }, (_, at) =>
    Array.from({ length: 400 }, (_word, index) => `w${(at * index) % 37}`).join(' '),
  );
  const before = performance.now();
  const rows = lineRows(
    notes,
    notes.toReversed().map((note, at) => `${note} x${at}`),
  );
  expect(performance.now() - before).toBeLessThan(2000);
  expect(rows).toHaveLength(30);
});
