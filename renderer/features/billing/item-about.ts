import type { BatchItem, ItemContent, ItemState } from '#core/billing/batch';
import type { ChipTone } from '#ui/chip';

/** Whom a document is for, as it was made, and how much stands on it. */
export interface ItemAbout {
  readonly name: string;
  /** Id of the person; null: a sponsor. */
  readonly person: string | null;
  readonly lines: number;
  /** Heads on an invoice; null: on any other document. */
  readonly heads: number | null;
  /** Days of its first and last class, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
}

function daysOf(lines: readonly { readonly day: string }[]) {
  const days = lines.map(({ day }) => day).toSorted();
  return { lines: lines.length, from: days[0] ?? '', to: days.at(-1) ?? '' };
}

/** Whom a document is for, as it was made, and how much stands on it. */
export function itemAbout({ content }: Pick<BatchItem, 'content'>): ItemAbout {
  if (content.is === 'invoice') {
    const { sponsor, classes, lines } = content.invoice;
    return { name: sponsor, person: null, heads: lines.length, ...daysOf(classes) };
  }
  const { patient, person, lines } = content.is === 'claim' ? content.claim : content.superbill;
  return { name: `${patient.given} ${patient.family}`.trim(), person, heads: null, ...daysOf(lines) };
}

/** The colour of a state; its word says it too. */
export const stateTones: Readonly<Record<ItemState, ChipTone>> = {
  sent: 'quiet',
  accepted: 'accent',
  rejected: 'over',
  denied: 'over',
  paid: 'on-time',
  void: 'quiet',
};

/** The name of the sentence for a state: payers answer claims, people pay bills. */
export function stateWord(is: ItemContent['is'], state: ItemState) {
  return is === 'claim' ? (`batch.state.claim.${state}` as const) : (`batch.state.bill.${state}` as const);
}
