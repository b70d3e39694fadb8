/** A page of the people. */
export type PeoplePage = { readonly is: 'roster' };

/** The page that an address names behind `/groups/people/`; null where there is no such. */
export function peoplePageOf(segments: readonly string[]): PeoplePage | null {
  return segments.every((segment) => segment === '') ? { is: 'roster' } : null;
}
