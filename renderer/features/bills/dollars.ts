import type { Cents } from '#core/billing/cents';

const form = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** An amount as bills write it: `$1,350.00`. */
export function dollars(cents: Cents): string {
  return form.format(cents / 100);
}
