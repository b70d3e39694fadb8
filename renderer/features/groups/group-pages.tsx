/** The sides of one group. */
export const groupSides = ['dates', 'people', 'attendance', 'wellbeing', 'change'] as const;

/** One of these. */
export type GroupSide = (typeof groupSides)[number];

/** A page of the groups. */
export type GroupsPage =
  | { readonly is: 'list' }
  | { readonly is: 'new' }
  | { readonly is: 'group'; readonly id: string; readonly side: GroupSide };

/** A piece of an address as it was before it was written into one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No name that was ever encoded: there will be nothing by it.
    return text;
  }
}

/** The page that an address names behind `/groups/`; null where there is no such. People have addresses of their own there. */
export function groupsPageOf(segments: readonly string[]): GroupsPage | null {
  const [first = '', behind = '', ...rest] = segments;
  if (rest.length > 0) return null;
  if (first === '') return behind === '' ? { is: 'list' } : null;
  if (first === 'new') return behind === '' ? { is: 'new' } : null;
  const side = behind === '' ? 'dates' : groupSides.find((one) => one === behind);
  return side === undefined ? null : { is: 'group', id: decoded(first), side };
}

/** Where a page is to be found, for the way there in the program. */
export function groupsPathOf(page: GroupsPage): string {
  if (page.is === 'list') return '/groups';
  if (page.is === 'new') return '/groups/new';
  const group = `/groups/${encodeURIComponent(page.id)}`;
  return page.side === 'dates' ? group : `${group}/${page.side}`;
}

/** Where a page is to be found, for a link. */
export function groupsAddressOf(page: GroupsPage): string {
  return `#${groupsPathOf(page)}`;
}
