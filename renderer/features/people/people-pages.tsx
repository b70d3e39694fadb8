/** A page of the people. */
export type PeoplePage =
  | { readonly is: 'roster' }
  | { readonly is: 'new' | 'import' | 'duplicates' }
  | { readonly is: 'person'; readonly id: string };

/** A piece of an address as it was before it was written into one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No name that was ever encoded: there will be nobody by it.
    return text;
  }
}

/** The page that an address names behind `/groups/people/`; null where there is no such. */
export function peoplePageOf(segments: readonly string[]): PeoplePage | null {
  const [first = '', ...rest] = segments;
  if (rest.some((segment) => segment !== '')) return null;
  if (first === '') return { is: 'roster' };
  if (first === 'new' || first === 'import' || first === 'duplicates') return { is: first };
  return { is: 'person', id: decoded(first) };
}

/** Where a page is to be found, for the way there in the program. */
export function peoplePathOf(page: PeoplePage): string {
  if (page.is === 'roster') return '/groups/people';
  return `/groups/people/${page.is === 'person' ? encodeURIComponent(page.id) : page.is}`;
}
