import { expect, test } from 'vitest';
import { type GroupsPage, groupsAddressOf, groupsPageOf, groupsPathOf } from '#features/groups/group-pages';

function segmentsOf(page: GroupsPage): readonly string[] {
  return groupsPathOf(page).split('/').slice(2);
}

test.for<GroupsPage>([
  { is: 'list' },
  { is: 'new' },
  { is: 'group', id: 'grp_1', side: 'dates' },
  { is: 'group', id: 'grp_1/odd id?#%', side: 'attendance' },
  { is: 'group', id: 'grp_people', side: 'people' },
  { is: 'group', id: 'grp_1', side: 'change' },
])('the address of %j leads to it', (page) => {
  expect(groupsPageOf(segmentsOf(page))).toEqual(page);
  expect(groupsAddressOf(page)).toBe(`#${groupsPathOf(page)}`);
});

test.for([{ path: 'new/more' }, { path: 'grp_1/erase' }, { path: 'grp_1/people/more' }])(
  'no page is at $path',
  ({ path }) => {
    expect(groupsPageOf(path.split('/'))).toBeNull();
  },
);
