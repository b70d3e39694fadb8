import { expect, test } from 'vitest';
import { addressOf, type LibraryPage, pageOf, pathOf } from '#features/library/pages';

function segmentsOf(page: LibraryPage): readonly string[] {
  return pathOf(page).split('/').slice(2);
}

test.for<LibraryPage>([
  { is: 'shelf', kind: null },
  { is: 'shelf', kind: 'practices' },
  { is: 'new' },
  { is: 'new-from-table' },
  { is: 'item', kind: 'practices', id: 'coherent-5.5bpm' },
  { is: 'edit', kind: 'classes', id: 'cls_1/odd id?#%' },
  { is: 'versions', kind: 'curricula', id: 'versions' },
])('the address of %j leads to it', (page) => {
  expect(pageOf(segmentsOf(page))).toEqual(page);
  expect(addressOf(page)).toBe(`#${pathOf(page)}`);
});

test.for([
  { path: 'nothing' },
  { path: 'classes/first-hour/erase' },
  { path: 'classes/first-hour/edit/more' },
  { path: 'new/more' },
])('no page is at $path', ({ path }) => {
  expect(pageOf(path.split('/'))).toBeNull();
});

test('an address that no program has written is a name that nothing has', () => {
  expect(pageOf(['classes', '%E0%A4%A'])).toEqual({ is: 'item', kind: 'classes', id: '%E0%A4%A' });
});
