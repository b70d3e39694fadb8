import { expect, test } from 'vitest';
import { tagsText, typedTags } from '#features/library/typed-tags';

test.for([
  ['sleep, worry', ['sleep', 'worry']],
  ['  sleep ;worry ,', ['sleep', 'worry']],
  ['after  work, after work', ['after work']],
  [' , ,', []],
] as const)('"%s" are the tags %j', ([text, tags]) => {
  expect(typedTags(text)).toEqual(tags);
});

test('no more tags than the library keeps are taken, and none longer', () => {
  expect(typedTags(Array.from({ length: 80 }, (_, index) => `t${index}`).join(','))).toHaveLength(50);
  expect(typedTags('a'.repeat(300))[0]).toHaveLength(100);
});

test('tags are typed as they are shown', () => {
  expect(typedTags(tagsText(['sleep', 'after work']))).toEqual(['sleep', 'after work']);
});
