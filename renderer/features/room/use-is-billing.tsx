import { billing } from '#bridge/billing';
import { useAsked } from '#bridge/use-asked';

/** True where anything is billed on this computer: a practice or a payer is written down. */
export function useIsBilling(): boolean {
  const { value } = useAsked(billing.about);
  if (value?.done !== true) return false;
  const { practice, profiles } = value.value;
  return practice.name.trim() !== '' || profiles.length > 0;
}
