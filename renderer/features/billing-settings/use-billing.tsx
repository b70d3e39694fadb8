import { useCallback, useState } from 'react';
import { billing, type ToldBilling } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';

/** What is kept about billing, the newest that was told. */
export interface BillingHeld {
  /** Null: it isn't there yet, or can't be read. */
  readonly told: ToldBilling | null;
  /** It could not be asked for, or not be read. */
  readonly failed: boolean;
  readonly again: () => void;
  /** Takes what a change came to. */
  readonly take: (told: ToldBilling) => void;
}

/** Asks what is kept about billing. */
export function useBilling(): BillingHeld {
  const { value, failed, again } = useAsked(billing.about);
  const [newer, setNewer] = useState<ToldBilling | null>(null);
  const asked = value?.done === true ? value.value : null;
  const told = newer !== null && newer.revision >= (asked?.revision ?? 0) ? newer : asked;
  const take = useCallback((next: ToldBilling) => setNewer(next), []);
  return { told, failed: told === null && (failed || value?.done === false), again, take };
}
