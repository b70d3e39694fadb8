import type { ToldLine } from '#bridge/billing';
import type { MendAt, Reason } from '#core/billing/reason';
import { billingPathOf, billingSettingsAddress, payerAddress, personAddress } from './billing-pages';

/** Where something is put right: what kind of place it is, and its address. */
export interface Mend {
  readonly at: MendAt;
  readonly address: string;
}

/** Where a reason is put right. What a participant pays alone is worth is said by the practice, for there is no payer. */
export function mendOf(
  { mendAt, kind, told }: Reason,
  { session, person, payer }: Pick<ToldLine, 'session' | 'person' | 'payer'>,
): Mend {
  switch (mendAt) {
    case 'session':
      return { at: mendAt, address: `#/records/${encodeURIComponent(session)}` };
    case 'person':
      return { at: mendAt, address: kind === 'person-unknown' ? '#/groups/people' : personAddress(person) };
    case 'batch':
      return { at: mendAt, address: `#${billingPathOf({ is: 'batch', id: told })}` };
    case 'payer':
      return payer === null
        ? { at: 'practice', address: billingSettingsAddress }
        : { at: mendAt, address: payerAddress(payer.id) };
    default:
      return { at: mendAt, address: billingSettingsAddress };
  }
}

/** The one place where a reason is put right for all of several lines; null: there are several. */
export function oneMend(reason: Reason, lines: readonly ToldLine[]): Mend | null {
  const [first, ...others] = lines.map((line) => mendOf(reason, line));
  if (first === undefined) return null;
  return others.every(({ address }) => address === first.address) ? first : null;
}
