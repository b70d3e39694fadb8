import type { ReactNode } from 'react';
import { BatchPage, type BatchSlots } from './batch-page';
import { Batches } from './batches';
import { BillingLines, type ChooseDates, type LineExports } from './billing-lines';
import type { BillingPage } from './billing-pages';

export interface BillingProps {
  readonly at: BillingPage;
  /** The ways to the pages of the records. */
  readonly tabs: ReactNode;
  readonly chooseDates: ChooseDates;
  /** Files that are made of lines; left out: none are. */
  readonly exports?: LineExports | undefined;
  readonly batch: BatchSlots;
}

/** What classes are worth, what was billed together, and what payers answered. */
export function Billing({ at, tabs, chooseDates, exports: files, batch }: BillingProps) {
  switch (at.is) {
    case 'lines':
      return <BillingLines tabs={tabs} chooseDates={chooseDates} exports={files} />;
    case 'batches':
      return <Batches tabs={tabs} />;
    default:
      return <BatchPage key={at.id} id={at.id} {...batch} />;
  }
}
