import { type Batch, type ItemContent, itemLines } from '#core/billing/batch';
import type { BillingLine } from '#core/billing/billing-line';
import { billingLines } from '#core/billing/billing-lines';
import { claimsOf, mostLines } from '#core/billing/claim';
import { invoicesOf } from '#core/billing/invoice';
import type { Lane } from '#core/billing/payer-profile';
import { superbillsOf } from '#core/billing/superbill';
import type { BillingRecord } from '#core/records/billing-record';
import { civilDate, clockTime } from '#core/time/civil';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { attendedIn, billingGround } from './billing-ground';
import { batchHere, batchWriting, billingHere, billingWriting } from './billing-here';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { wallNow } from './people-record';
import type { DateRange } from './records';

/** Which lines are to be billed together. */
export interface BatchChosen extends DateRange {
  readonly lane: Exclude<Lane, 'record'>;
  /** Ids of lines; null: all that are ready. */
  readonly lines: readonly string[] | null;
}

/** What is to be billed together. */
export interface BatchAsked extends BatchChosen {
  readonly key: string;
  readonly purpose: string;
}

/** What was made. */
export interface BatchMade {
  readonly id: string;
  readonly documents: number;
  readonly lines: number;
}

function documentId(no: number): string {
  return `BR-${String(no).padStart(6, '0')}`;
}

/** Gives numbers on from the last one. */
export class Numbers {
  #item: number;

  constructor(readonly last: BillingRecord['last']) {
    this.#item = last.item;
  }

  readonly next = (): string => {
    this.#item += 1;
    return documentId(this.#item);
  };

  /** The last numbers after this batch. */
  after(withFile: boolean): BillingRecord['last'] {
    const { interchange, group } = this.last;
    const by = withFile ? 1 : 0;
    return { item: this.#item, interchange: interchange + by, group: group + by };
  }
}

/** What is made of lines that are ready, in the order of their numbers. */
export function contentsOf(
  lane: BatchAsked['lane'],
  lines: readonly BillingLine[],
  { npi, next }: { readonly npi: string; readonly next: () => string },
) {
  switch (lane) {
    case 'claim':
      return claimsOf(lines, { billingNpi: npi, next, most: mostLines.file }).map(
        (claim): ItemContent => ({ is: 'claim', claim }),
      );
    case 'superbill':
      return superbillsOf(lines, next).map((superbill): ItemContent => ({ is: 'superbill', superbill }));
    default:
      return invoicesOf(lines, next).map((invoice): ItemContent => ({ is: 'invoice', invoice }));
  }
}

/** A document of which nothing was heard yet. */
export function freshItem(content: ItemContent): Batch['items'][number] {
  return { content, state: 'sent', paid: 0, method: '', reference: '', remarks: [], heardAt: null };
}

/** Numbers and moment of the next claim file. */
export function controlOf(house: House, last: BillingRecord['last']): NonNullable<Batch['control']> {
  const [at, { zone }] = [wallNow(house), house.parts];
  const { interchange, group } = last;
  return { interchange, group, day: civilDate(at, zone), time: clockTime(at, zone) };
}

/** The lines that are to be billed together; all that were chosen, or none. */
export async function chosenLines(
  house: House,
  here: BillingRecord,
  { lane, lines: chosen, from, to }: BatchChosen,
): Promise<Answer<readonly BillingLine[]>> {
  const ground = await billingGround(house, here, { from, to });
  // Who is billed otherwise was picked: they pay alone, whatever their coverage.
  const alone = new Set(lane === 'superbill' ? chosen : []);
  const all = billingLines({ ...ground, alone }).filter((line) => line.lane === lane && line.isReady);
  const ids = chosen === null ? null : new Set(chosen);
  const wanted = ids === null ? all : all.filter(({ id }) => ids.has(id));
  if (wanted.length === 0) return refused('nothing-to-bill');
  return ids !== null && wanted.length < ids.size ? refused('not-ready-now') : done(wanted);
}

async function make(
  house: House,
  here: BillingRecord,
  { key, lane, lines: chosen, purpose, from, to }: BatchAsked,
): Promise<Answer<BatchMade>> {
  const id = idOfPress('bat', key);
  const known = await batchHere(house, id);
  const count = ({ items }: Batch): BatchMade => ({
    id,
    documents: items.length,
    lines: items.flatMap(itemLines).length,
  });
  // Sent a second time.
  if (known !== null) return done(count(known.batch));
  const found = await chosenLines(house, here, { lane, lines: chosen, from, to });
  if (!found.done) return found;
  const wanted = found.value;
  const numbers = new Numbers(here.last);
  const contents = contentsOf(lane, wanted, { npi: here.practice.npi, next: numbers.next });
  const last = numbers.after(lane === 'claim');
  const batch: Batch = {
    id,
    at: wallNow(house),
    by: house.settings.facilitator.name,
    purpose,
    from,
    to,
    control: lane === 'claim' ? controlOf(house, last) : null,
    isTest: lane === 'claim' && here.practice.isTest,
    practice: here.practice,
    items: contents.map(freshItem),
  };
  const audit = await auditWriting(house, [{ did: 'made', kind: 'batch', target: id, count: contents.length }]);
  await house.parts.store.writeAll([
    batchWriting({ version: 1, revision: 1, batch }),
    billingWriting({ ...here, last }),
    audit,
  ]);
  return done(count(batch));
}

/** Bills lines that are ready: numbers are given, and the lines are in no other batch from then on. */
export async function makeBatch(house: House, asked: BatchAsked): Promise<Answer<BatchMade>> {
  // Read before, so that a class that runs doesn't wait for it.
  await attendedIn(house, asked);
  return house.serially(async () => {
    if (asked.from > asked.to) return refused('bad-range');
    const here = await billingHere(house);
    return here === null ? refused('billing-unreadable') : make(house, here, asked);
  });
}
