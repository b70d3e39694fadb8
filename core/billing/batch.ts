import type { Cents } from './cents';
import type { Claim } from './claim';
import type { Invoice } from './invoice';
import type { BilledBefore } from './line-tally';
import type { Practice } from './practice';
import type { Superbill } from './superbill';

/**
 * Where a document stands. `sent`: made and given away. `accepted`: the payer has it. `rejected`: it came back before anybody looked
 * at it, so its classes can be billed anew. `denied`: the payer looked at it and won't pay. `void`: taken back.
 */
export const itemStates = ['sent', 'accepted', 'rejected', 'denied', 'paid', 'void'] as const;
/** One of these. */
export type ItemState = (typeof itemStates)[number];

/** What a document asks for, as it was made. */
export type ItemContent =
  | { readonly is: 'claim'; readonly claim: Claim }
  | { readonly is: 'superbill'; readonly superbill: Superbill }
  | { readonly is: 'invoice'; readonly invoice: Invoice };

/** Why a payer didn't pay all of it, or sent it back: its codes, as they stand in its answer. */
export interface Remark {
  /** `CO-16`, `A7:562`; of an answer by hand what somebody wrote. */
  readonly code: string;
  readonly amount: Cents;
}

/** One document of a batch, and what became of it. */
export interface BatchItem {
  readonly content: ItemContent;
  readonly state: ItemState;
  /** What was paid so far. */
  readonly paid: Cents;
  /** How it was paid, in words; empty: not said. */
  readonly method: string;
  /** The payer's number for it; empty: not known. */
  readonly reference: string;
  readonly remarks: readonly Remark[];
  /** Epoch milliseconds of the last word on it; null: none. */
  readonly heardAt: number | null;
  /** The document that this one takes back or stands in place of. */
  readonly replaces?: { readonly batch: string; readonly item: string } | undefined;
  /** Of one that is `void` because another was sent for it: what it was before, for the payer may turn the other one down. */
  readonly was?: ItemState | undefined;
}

/** Documents that were made together. */
export interface Batch {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: string;
  /** What it was made for, in the words of whoever made it. */
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  /** Numbers and moment of the claim file; null where there is none. */
  readonly control: {
    readonly interchange: number;
    readonly group: number;
    readonly day: string;
    readonly time: string;
  } | null;
  /** True: the file said that it was a test; its lines were not really billed. */
  readonly isTest: boolean;
  /** Whoever bills, as they were then: a document that is written again says the same. */
  readonly practice: Practice;
  readonly items: readonly BatchItem[];
}

/** The number of a document. */
export function itemId({ content }: BatchItem): string {
  switch (content.is) {
    case 'claim':
      return content.claim.id;
    case 'superbill':
      return content.superbill.id;
    default:
      return content.invoice.id;
  }
}

/** What a document asks for. */
export function itemTotal({ content }: BatchItem): Cents {
  switch (content.is) {
    case 'claim':
      return content.claim.total;
    case 'superbill':
      return content.superbill.total;
    default:
      return content.invoice.total;
  }
}

/** What a document asks for; 0 where it only takes an earlier one back. */
export function itemAsked(item: BatchItem): Cents {
  const { content } = item;
  return content.is === 'claim' && content.claim.frequency === '8' ? 0 : itemTotal(item);
}

/** The ids of the billing lines that a document stands for. */
export function itemLines({ content }: BatchItem): readonly string[] {
  switch (content.is) {
    case 'claim':
      return content.claim.lines.map(({ line }) => line);
    case 'superbill':
      return content.superbill.lines.map(({ line }) => line);
    default:
      return content.invoice.lines;
  }
}

/** True while a document stands for its lines, so that they are in no other. A claim that takes one back stands for none. */
export function isLive(batch: Pick<Batch, 'isTest'>, { state, content }: BatchItem): boolean {
  if (batch.isTest || state === 'void' || state === 'rejected') return false;
  return content.is !== 'claim' || content.claim.frequency !== '8';
}

/** What stands billed by a batch. */
export function billedBy(batch: Batch): readonly BilledBefore[] {
  return batch.items.flatMap((item) => {
    if (!isLive(batch, item)) return [];
    const { content } = item;
    const authorisation = content.is === 'claim' ? content.claim.authorisation : '';
    const profile = content.is === 'claim' ? content.claim.payer.profile : null;
    const days = new Map<string, { readonly day: string; readonly group: string | null }>(
      content.is === 'claim' ? content.claim.lines.map(({ line, day, group }) => [line, { day, group }]) : [],
    );
    return itemLines(item).map((line): BilledBefore => {
      const { day = '', group = null } = days.get(line) ?? {};
      return {
        line,
        batch: batch.id,
        profile,
        person: line.slice(line.lastIndexOf('/') + 1),
        day,
        group,
        authorisation,
      };
    });
  });
}

/** What may become of a document by hand, and what that leaves. Null: it can't become that. */
export function becoming(
  item: BatchItem,
  state: ItemState,
  { paid, at }: { readonly paid: Cents | null; readonly at: number },
): BatchItem | null {
  if (item.state === 'void' && state !== 'void') return null;
  if (state === 'paid' && (paid === null || paid < 0)) return null;
  const { paid: before } = item;
  return {
    ...item,
    state,
    paid: state === 'denied' || state === 'rejected' ? 0 : (paid ?? before),
    heardAt: at,
  };
}
