import { expect, test } from 'vitest';
import { namesIn, twins } from '#features/today/names-in';

test('each line is a name; empty lines and stray blanks count for nothing', () => {
  expect(namesIn('  Ana Lima \r\n\n\tBo   Chen\n   ')).toEqual({ names: ['Ana Lima', 'Bo Chen'], problem: null });
  expect(namesIn('')).toEqual({ names: [], problem: null });
});

test('201 names and a name of 121 letters are refused, 200 and 120 are not', () => {
  const list = (count: number) => Array.from({ length: count }, (_, index) => `Person ${index}`).join('\n');
  expect([namesIn(list(200)).problem, namesIn(list(201)).problem]).toEqual([null, 'too-many']);
  expect([namesIn('x'.repeat(120)).problem, namesIn('x'.repeat(121)).problem]).toEqual([null, 'too-long']);
});

test('a name that stands there three times is told once', () => {
  expect(twins(['Ana', 'Bo', 'Ana', 'Ana'])).toEqual(['Ana']);
  expect(twins(['Ana', 'Bo'])).toEqual([]);
});
