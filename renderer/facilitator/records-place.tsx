import { Billing } from '#features/billing/billing';
import type { BillingPage } from '#features/billing/billing-pages';
import { BatchPapers } from '#features/bills/batch-papers';
import { ItemPaper } from '#features/bills/item-paper';
import { ProgrammePanel } from '#features/bills/programme-panel';
import { BatchFiles } from '#features/exports/batch-files';
import { LineExports } from '#features/exports/line-exports';
import { DifferenceList } from '#features/library/difference-list';
import { DateRange } from '#features/records/date-range';
import { Records } from '#features/records/records';
import { CoSign } from '#features/room/co-sign';
import { SignatureSheet } from '#features/room/signature-sheet';
import { RatingsButton } from '#features/wellbeing/ratings-button';
import { RecordTabs } from './record-tabs';

export function RecordsPlace({ session }: { readonly session: string | null }) {
  return (
    <Records
      session={session}
      tabs={<RecordTabs at="sessions" />}
      programme={<ProgrammePanel />}
      changes={DifferenceList}
      ratings={RatingsButton}
      coSign={CoSign}
      signatureSheet={SignatureSheet}
    />
  );
}

const batchSlots = { papers: BatchPapers, itemPaper: ItemPaper, files: BatchFiles } as const;

export function BillingPlace({ at }: { readonly at: BillingPage }) {
  return (
    <Billing
      at={at}
      tabs={<RecordTabs at={at.is === 'lines' ? 'lines' : 'batches'} />}
      chooseDates={DateRange}
      exports={LineExports}
      batch={batchSlots}
    />
  );
}
