import { type Batch, type BatchItem, itemId } from './batch';
import type { BillingLine } from './billing-line';
import { type Claim, claimsOf } from './claim';

/** Why a claim can't be taken back or said anew. */
export type NotMendable = 'not-a-claim' | 'not-live' | 'no-reference' | 'not-ready' | 'several';

/** The claim that takes an earlier one back at the payer: the same, with the payer's number of it. */
export function voidingClaim(item: BatchItem, id: string): Claim | NotMendable {
  const { content, reference, state } = item;
  if (content.is !== 'claim') return 'not-a-claim';
  if (state === 'void' || state === 'rejected') return 'not-live';
  if (reference.trim() === '') return 'no-reference';
  return { ...content.claim, id, frequency: '8', original: reference.trim() };
}

/** With what a claim is said anew. */
export interface Replacing {
  readonly id: string;
  readonly billingNpi: string;
  /** The lines of the earlier claim, by the ids that they have today. */
  readonly own: ReadonlySet<string>;
}

/**
 * The claim that stands in place of an earlier one: made of its lines as they are now.
 * @param lines the billing lines of today, without what the earlier claim itself had billed
 */
export function replacingClaim(
  item: BatchItem,
  lines: readonly BillingLine[],
  { id, billingNpi, own }: Replacing,
): Claim | NotMendable {
  const { content, reference } = item;
  if (content.is !== 'claim') return 'not-a-claim';
  if (item.state === 'void' || item.state === 'rejected') return 'not-live';
  if (reference.trim() === '') return 'no-reference';
  const now = lines.filter((line) => own.has(line.id));
  if (now.length < own.size || now.some(({ isReady }) => !isReady)) return 'not-ready';
  const made = claimsOf(now, { billingNpi, next: () => id, most: own.size });
  const [claim] = made;
  if (claim === undefined || made.length > 1) return 'several';
  return { ...claim, frequency: '7', original: reference.trim() };
}

/** A batch whose item of a number is otherwise. */
export function withItem(batch: Batch, id: string, change: (item: BatchItem) => BatchItem): Batch {
  return { ...batch, items: batch.items.map((item) => (itemId(item) === id ? change(item) : item)) };
}

/** A document that stands again as it was, now that the payer turned down what was sent for it. One that was not taken back so stays. */
export function standingAgain(item: BatchItem, at: number): BatchItem {
  const { was, ...rest } = item;
  return was === undefined || item.state !== 'void' ? item : { ...rest, state: was, heardAt: at };
}
