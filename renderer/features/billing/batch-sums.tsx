import { type BatchItem, type ItemContent, type ItemState, itemAsked, itemStates } from '#core/billing/batch';
import type { Cents } from '#core/billing/cents';

/** A document as sums look at it. */
export interface SummedItem {
  readonly state: ItemState;
  readonly asked: Cents;
  readonly paid: Cents;
}

/** What documents ask for, what of it was paid, and what is still open. */
export interface BatchSums {
  readonly asked: Cents;
  readonly paid: Cents;
  /** Of documents of which the last word isn't said. */
  readonly open: Cents;
  /** How many documents stand in each state, those that occur, in the order of the states. */
  readonly states: readonly { readonly state: ItemState; readonly count: number }[];
}

/** A payer's word on a claim is its last; of a bill what was not paid is open still. */
const open = {
  claim: ['sent', 'accepted'],
  superbill: ['sent', 'accepted', 'paid'],
  invoice: ['sent', 'accepted', 'paid'],
} as const satisfies Readonly<Record<ItemContent['is'], readonly ItemState[]>>;

/** Sums documents; what was taken back counts for nothing. */
export function batchSums(items: readonly SummedItem[], is: ItemContent['is']): BatchSums {
  const openStates: readonly ItemState[] = open[is];
  const sum = (of: readonly SummedItem[], what: (item: SummedItem) => Cents): Cents =>
    of.reduce((before, item) => before + what(item), 0);
  const standing = items.filter(({ state }) => state !== 'void');
  return {
    asked: sum(standing, ({ asked }) => asked),
    paid: sum(standing, ({ paid }) => paid),
    open: sum(
      standing.filter(({ state }) => openStates.includes(state)),
      ({ asked, paid }) => Math.max(0, asked - paid),
    ),
    states: itemStates.flatMap((state) => {
      const count = items.filter((item) => item.state === state).length;
      return count === 0 ? [] : [{ state, count }];
    }),
  };
}

/** A document of a batch as sums look at it. */
export function summed(item: BatchItem): SummedItem {
  return { state: item.state, asked: itemAsked(item), paid: item.paid };
}
