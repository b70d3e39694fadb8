import { type BatchItem, itemAsked } from './batch';

/** What somebody says of a document: a payer, or a table. */
export interface SaidOfItem {
  readonly state: 'accepted' | 'rejected' | 'denied' | 'paid';
  /** Cents. */
  readonly paid: number;
  readonly reference: string;
  readonly remarks: BatchItem['remarks'];
  /** What it says was asked for, cents, once for each time that it names the document; empty: it doesn't say. */
  readonly asked: readonly number[];
  /** True: it says itself what only a person can judge. */
  readonly isDoubtful: boolean;
}

/** What is made of it. `doubtful`: it doesn't fit what is known, so nothing is changed, and somebody has to look. */
export type Heard = { readonly is: 'same' | 'doubtful' } | { readonly is: 'otherwise'; readonly item: BatchItem };

function fits(item: BatchItem, { asked, paid }: SaidOfItem): boolean {
  const total = itemAsked(item);
  const isTotal = asked.reduce((sum, each) => sum + each, 0) === total || asked.every((each) => each === total);
  return paid >= 0 && paid <= total && (asked.length === 0 || isTotal);
}

/**
 * A document after somebody was heard of it. What was paid or denied stays so when an earlier word arrives late: that a
 * payer has a claim is no news then, and that it turned it down, or denied what was paid, is not believed without a look.
 */
export function heardOfItem(item: BatchItem, said: SaidOfItem, at: number): Heard {
  // Money for what was taken back is nobody's here: a person has to see where it belongs.
  if (item.state === 'void') return { is: said.state === 'paid' && said.paid > 0 ? 'doubtful' : 'same' };
  if (said.isDoubtful || !fits(item, said)) return { is: 'doubtful' };
  const isSettled = item.state === 'paid' || item.state === 'denied';
  if (isSettled && said.state === 'accepted') return { is: 'same' };
  const isUndone = said.state === 'rejected' || (said.state === 'denied' && item.state === 'paid');
  if (isSettled && isUndone) return { is: 'doubtful' };
  const next: BatchItem = {
    ...item,
    state: said.state,
    paid: said.state === 'paid' ? said.paid : said.state === 'accepted' ? item.paid : 0,
    reference: said.reference === '' ? item.reference : said.reference,
    remarks: said.remarks,
  };
  const isNew = JSON.stringify({ ...next, heardAt: null }) !== JSON.stringify({ ...item, heardAt: null });
  return isNew ? { is: 'otherwise', item: { ...next, heardAt: at } } : { is: 'same' };
}
