import { type ItemContent, itemTotal } from '#core/billing/batch';
import { type Answer, done, refused } from './answer';
import { type BatchChosen, chosenLines, contentsOf, freshItem } from './batch-making';
import { billingHere } from './billing-here';
import type { House } from './house';

/** What a batch would come to. */
export interface BatchPlan {
  readonly documents: number;
  readonly lines: number;
  /** Cents. */
  readonly total: number;
  /** True: its file would say that it is a test. */
  readonly isTest: boolean;
  /** Whom it asks, in the order of the documents; null: participants themselves. */
  readonly payers: readonly { readonly name: string | null; readonly documents: number; readonly total: number }[];
}

function payerOf(content: ItemContent): string | null {
  if (content.is === 'claim') return content.claim.payer.name;
  return content.is === 'invoice' ? content.invoice.sponsor : null;
}

/** Tells what a batch of these lines would hold, to the cent, without making it. */
export function planBatch(house: House, asked: BatchChosen): Promise<Answer<BatchPlan>> {
  return house.serially(async () => {
    if (asked.from > asked.to) return refused('bad-range');
    const here = await billingHere(house);
    if (here === null) return refused('billing-unreadable');
    const found = await chosenLines(house, here, asked);
    if (!found.done) return found;
    const contents = contentsOf(asked.lane, found.value, { npi: here.practice.npi, next: () => '' });
    const payers = new Map<string | null, { documents: number; total: number }>();
    for (const content of contents) {
      const { documents = 0, total = 0 } = payers.get(payerOf(content)) ?? {};
      payers.set(payerOf(content), { documents: documents + 1, total: total + itemTotal(freshItem(content)) });
    }
    const asks = [...payers].map(([name, sums]) => ({ name, ...sums }));
    return done({
      documents: contents.length,
      lines: found.value.length,
      total: asks.reduce((sum, { total }) => sum + total, 0),
      isTest: asked.lane === 'claim' && here.practice.isTest,
      payers: asks,
    });
  });
}
