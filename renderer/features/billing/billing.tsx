import { BillingLines, type BillingLinesProps } from './billing-lines';
import type { BillingPage } from './billing-pages';

export interface BillingProps extends Omit<BillingLinesProps, 'tabs'> {
  readonly at: BillingPage;
  /** The ways to the pages of the records; `at`: the one that is open. */
  readonly tabs: BillingLinesProps['tabs'];
}

/** What classes are worth, what was billed together, and what payers answered. */
export function Billing({ at, ...props }: BillingProps) {
  switch (at.is) {
    case 'lines':
      return <BillingLines {...props} />;
    default:
      return <BillingLines {...props} />;
  }
}
