/** The path of the list of payers, of a new one, or of one by its id. */
export function payerPathOf(at: 'list' | 'new' | { readonly id: string }): string {
  if (at === 'list') return '/settings/payers';
  return `/settings/payers/${at === 'new' ? 'new' : encodeURIComponent(at.id)}`;
}
