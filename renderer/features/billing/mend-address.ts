import type { ToldLine } from '#bridge/billing';
import type { Reason } from '#core/billing/reason';
import { billingPathOf, billingSettingsAddress, personAddress } from './billing-pages';

/** Where a reason is put right. */
export function mendAddress({ mendAt, kind, told }: Reason, { session, person }: Pick<ToldLine, 'session' | 'person'>) {
  switch (mendAt) {
    case 'session':
      return `#/records/${encodeURIComponent(session)}`;
    case 'person':
      return kind === 'person-unknown' ? '#/groups/people' : personAddress(person);
    case 'batch':
      return `#${billingPathOf({ is: 'batch', id: told })}`;
    default:
      return billingSettingsAddress;
  }
}

/** The one place where a reason is put right for all of several lines; null: there are several. */
export function oneMendAddress(reason: Reason, lines: readonly ToldLine[]): string | null {
  const addresses = new Set(lines.map((line) => mendAddress(reason, line)));
  const [only] = addresses;
  return addresses.size === 1 && only !== undefined ? only : null;
}
