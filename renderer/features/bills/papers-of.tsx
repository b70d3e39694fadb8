import { type Batch, type BatchItem, itemId } from '#core/billing/batch';
import type { Claim } from '#core/billing/claim';
import type { Superbill } from '#core/billing/superbill';
import type { Say } from '#ui/say';
import { CmsSheet } from './cms-sheet';
import { InvoiceSheet } from './invoice-sheet';
import type { Paper } from './paper-buttons';
import { ReceiptSheet } from './receipt-sheet';
import { besidesOf } from './superbill-parts';
import { SuperbillSheet } from './superbill-sheet';

/** What can be printed of a document. */
export type PaperKind = 'superbill' | 'receipt' | 'invoice' | 'cms';

/** What can be printed of a document as it stands: there is no receipt before something was paid, and nothing of what was taken back. */
export function kindsOf({ content, state, paid }: BatchItem): readonly PaperKind[] {
  if (state === 'void') return [];
  if (content.is === 'invoice') return ['invoice'];
  if (content.is === 'claim') return ['cms'];
  return paid > 0 ? ['superbill', 'receipt'] : ['superbill'];
}

function namedOn({ rendering, referrer, payer, place }: Claim): readonly string[] {
  const people = [rendering, referrer].flatMap((one) =>
    one === null ? [] : [`${one.given} ${one.family}`, `${one.family} ${one.given}`],
  );
  return [...people, payer.name, place.name];
}

interface Told {
  readonly batch: Batch;
  readonly item: BatchItem;
  readonly superbill: Superbill;
}

function superbillSheet(kind: PaperKind, told: Told) {
  return kind === 'receipt' ? <ReceiptSheet {...told} /> : <SuperbillSheet {...told} />;
}

/** A document of a batch for paper. */
export function paperOf(say: Say, kind: PaperKind, { batch, item }: Omit<Told, 'superbill'>): Paper {
  const { practice } = batch;
  const { content } = item;
  const title = say('bills.of', { what: say(`bills.${kind}`), id: itemId(item) });
  const about = { kind: 'batch', target: batch.id } as const;
  const ours = [practice.name, practice.contact];
  if (content.is === 'invoice') {
    const { invoice } = content;
    const alone = [{ title, person: null, besides: [...ours, invoice.sponsor] }];
    return { title, about, alone, sheet: <InvoiceSheet batch={batch} invoice={invoice} /> };
  }
  if (content.is === 'claim') {
    const { claim } = content;
    const alone = [{ title, person: claim.person, besides: [...ours, ...namedOn(claim)] }];
    return { title, about, alone, sheet: <CmsSheet claim={claim} practice={practice} /> };
  }
  const { superbill } = content;
  const alone = [{ title, person: superbill.person, besides: [...ours, ...besidesOf(superbill)] }];
  return { title, about, alone, sheet: superbillSheet(kind, { batch, item, superbill }) };
}
