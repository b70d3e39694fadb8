import { type BillingPage, billingPageOf } from '#features/billing/billing-pages';
import { type GroupsPage, groupsPageOf } from '#features/groups/group-pages';
import { decoded, type LibraryPage, pageOf } from '#features/library/pages';
import { type PeoplePage, peoplePageOf } from '#features/people/people-pages';
import { type Corner, cornerOf } from '#features/settings/corners';

/** A place of the app and what of it is shown. `landing`: where another begins, the focus goes to it. */
export type Place = { readonly landing: string } & (
  | { readonly id: 'today'; readonly wanted: string | null }
  | { readonly id: 'library'; readonly page: LibraryPage }
  | { readonly id: 'groups'; readonly page: GroupsPage }
  | { readonly id: 'people'; readonly page: PeoplePage }
  | { readonly id: 'records'; readonly session: string | null }
  | { readonly id: 'billing'; readonly page: BillingPage }
  | { readonly id: 'settings'; readonly corner: Corner; readonly of: string | null }
);

/** The place that an address (the path behind the #) names; null where there is nothing. */
export function placeAt(path: string): Place | null {
  const [, name = '', behind = '', ...rest] = path.split('/');
  if (name === 'library') return inLibrary([behind, ...rest]);
  if (name === 'groups') return inGroups([behind, ...rest]);
  if (name === 'records') return inRecords(behind, rest);
  if (name === 'settings') return inSettings(behind, rest);
  if (rest.length > 0) return null;
  switch (name) {
    case '':
      return behind === '' ? { id: 'today', wanted: null, landing: 'today' } : null;
    case 'run':
      return { id: 'today', wanted: behind === '' ? null : decoded(behind), landing: path };
    default:
      return null;
  }
}

function inLibrary(segments: readonly string[]): Place | null {
  const page = pageOf(segments);
  if (page === null) return null;
  return { id: 'library', page, landing: page.is === 'shelf' ? 'library' : JSON.stringify(page) };
}

function inGroups(segments: readonly string[]): Place | null {
  const [first, ...behind] = segments;
  if (first === 'people') {
    const page = peoplePageOf(behind);
    return page === null ? null : { id: 'people', page, landing: `people ${JSON.stringify(page)}` };
  }
  const page = groupsPageOf(segments);
  return page === null ? null : { id: 'groups', page, landing: `groups ${JSON.stringify(page)}` };
}

function inRecords(first: string, rest: readonly string[]): Place | null {
  const [id = '', ...more] = rest.map(decoded);
  if (more.length > 0) return null;
  const page = billingPageOf(first, id === '' ? null : id);
  if (page !== null) return { id: 'billing', page, landing: `billing ${JSON.stringify(page)}` };
  if (id !== '') return null;
  return { id: 'records', session: first === '' ? null : decoded(first), landing: `records ${first}` };
}

/** Of the payers one can be named by its id. */
function inSettings(behind: string, rest: readonly string[]): Place | null {
  const corner = cornerOf(behind);
  const [of = '', ...more] = rest;
  if (corner === null || more.length > 0 || (rest.length > 0 && corner !== 'payers')) return null;
  return { id: 'settings', corner, of: of === '' ? null : decoded(of), landing: 'settings' };
}
