/** Money in whole cents of US dollars, never negative where it is charged. */
export type Cents = number;

/** As a file for machines holds it: `45`, `45.5`, `45.25`; no noughts that say nothing. */
export function plainAmount(cents: Cents): string {
  return String(cents / 100);
}

/** As people write it: `45.00`. */
export function amount(cents: Cents): string {
  const whole = Math.trunc(Math.abs(cents) / 100);
  return `${cents < 0 ? '-' : ''}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`;
}

/** What somebody typed, in cents; null where that is no amount with at most two decimals, or over 99,999.99. */
export function centsTyped(text: string): Cents | null {
  const found = /^\$?\s*(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (found === null) return null;
  const [, whole = '', parts = ''] = found;
  return Number(whole) * 100 + Number(parts.padEnd(2, '0'));
}

/** As people read it: `$1,350.00`. */
export function dollars(cents: Cents): string {
  const [whole = '', parts = ''] = amount(Math.abs(cents)).split('.');
  return `${cents < 0 ? '-' : ''}$${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${parts}`;
}
