const form = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** An amount (cents) as people read it: `$1,350.00`. */
export function dollars(cents: number): string {
  return form.format(cents / 100);
}
