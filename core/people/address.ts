/** Where somebody or something is, in the United States. */
export interface Address {
  /** Street and number. */
  readonly street: string;
  /** Flat, suite, floor; empty: none. */
  readonly more: string;
  readonly city: string;
  /** Two letters. */
  readonly state: string;
  /** Five or nine digits. */
  readonly zip: string;
}

/** Nothing is known of where somebody is. */
export const noAddress: Address = { street: '', more: '', city: '', state: '', zip: '' };

/** True where nothing of it is known. */
export function isBlank({ street, more, city, state, zip }: Address): boolean {
  return [street, more, city, state, zip].every((text) => text.trim() === '');
}

/** What an address lacks before a letter would arrive. `nine`: with the nine digits that claims ask for. */
export function addressGaps(
  { street, city, state, zip }: Address,
  nine = false,
): readonly ('street' | 'city' | 'state' | 'zip')[] {
  const digits = zip.replaceAll(/[\s-]/g, '');
  const gaps: readonly (readonly ['street' | 'city' | 'state' | 'zip', boolean])[] = [
    ['street', street.trim() === ''],
    ['city', city.trim().length < 2],
    ['state', !/^[A-Za-z]{2}$/.test(state.trim())],
    ['zip', !(nine ? /^\d{9}$/ : /^\d{5}(\d{4})?$/).test(digits) || /(0000|9999)$/.test(digits.slice(5))],
  ];
  return gaps.flatMap(([gap, isOpen]) => (isOpen ? [gap] : []));
}
