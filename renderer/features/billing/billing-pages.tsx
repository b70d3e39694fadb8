/** A page of billing. */
export type BillingPage = { readonly is: 'lines' | 'batches' } | { readonly is: 'batch'; readonly id: string };

/** The page that an address names behind `/records/`; null where it names none of these. `id` is as it was before it was written into the address. */
export function billingPageOf(first: string, id: string | null): BillingPage | null {
  if (first === 'billing') return id === null ? { is: 'lines' } : null;
  if (first !== 'batches') return null;
  return id === null ? { is: 'batches' } : { is: 'batch', id };
}

/** Where a page is to be found, for the way there in the program. */
export function billingPathOf(page: BillingPage): string {
  if (page.is === 'batch') return `/records/batches/${encodeURIComponent(page.id)}`;
  return page.is === 'lines' ? '/records/billing' : '/records/batches';
}

/** Where somebody of the roster is to be found. */
export function personAddress(person: string): string {
  return `#/groups/people/${encodeURIComponent(person)}`;
}

/** Where a payer is kept; null: where all of them are. */
export function payerAddress(payer: string | null): string {
  return payer === null ? '#/settings/payers' : `#/settings/payers/${encodeURIComponent(payer)}`;
}

/** Where the practice, its staff and its places are kept. */
export const billingSettingsAddress = '#/settings/billing';
