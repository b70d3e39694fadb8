import { type NotMendable, replacingClaim, standingAgain, voidingClaim, withItem } from '#core/billing/after-batch';
import { type Batch, type BatchItem, becoming, type ItemState, isLive, itemId, itemLines } from '#core/billing/batch';
import { billingLines } from '#core/billing/billing-lines';
import type { Claim } from '#core/billing/claim';
import type { BatchRecord } from '#core/records/batch-record';
import type { BillingRecord } from '#core/records/billing-record';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { controlOf, freshItem, Numbers } from './batch-making';
import { billingGround } from './billing-ground';
import { batchHere, batchWriting, billedHere, billingHere, billingWriting, lineNow } from './billing-here';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { whoIsHere } from './people-digests';
import { wallNow } from './people-record';

/** One document of a batch. */
export interface ItemNamed {
  readonly batch: string;
  readonly item: string;
}

/** What became of a document, as somebody says it by hand. */
export interface ItemSaid extends ItemNamed {
  readonly state: ItemState;
  /** Cents; null: as it was. */
  readonly paid: number | null;
  readonly method: string;
  readonly reference: string;
}

/** A batch after one more change. */
export function changedBatch(record: BatchRecord, batch: Batch): BatchRecord {
  return { ...record, revision: record.revision + 1, batch };
}

function itemIn(record: BatchRecord, item: string): BatchItem | undefined {
  return record.batch.items.find((each) => itemId(each) === item);
}

/** True where a document would stand for its lines again, and another one stands for some of them by now. */
async function isBilledSince(
  house: House,
  batch: Batch,
  { before, next }: { readonly before: BatchItem; readonly next: BatchItem },
): Promise<boolean> {
  if (isLive(batch, before) || !isLive(batch, next)) return false;
  const { keptId } = await whoIsHere(house);
  const own = new Set(itemLines(next).map((line) => lineNow(line, keptId)));
  return (await billedHere(house)).some((each) => each.batch !== batch.id && own.has(each.line));
}

/** Batches that are otherwise now, and with them those of which a document stands again, since the payer turned down what was sent in its place. */
export async function withStandingAgain(
  house: House,
  changed: readonly BatchRecord[],
): Promise<readonly BatchRecord[]> {
  const records = new Map(changed.map((record) => [record.batch.id, record]));
  const [{ keptId }, billed] = [await whoIsHere(house), await billedHere(house)];
  for (const { batch } of changed) {
    // What was freed may stand in another document by now: then the first one stays as it is, or two would ask for one line.
    const elsewhere = new Set(billed.filter((each) => each.batch !== batch.id).map(({ line }) => line));
    const isFree = (item: BatchItem): boolean => !itemLines(item).some((line) => elsewhere.has(lineNow(line, keptId)));
    for (const { state, replaces } of batch.items) {
      if (state !== 'rejected' || replaces === undefined) continue;
      const record = records.get(replaces.batch) ?? (await batchHere(house, replaces.batch));
      if (record === null) continue;
      const next = withItem(record.batch, replaces.item, (item) =>
        isFree(item) ? standingAgain(item, wallNow(house)) : item,
      );
      if (JSON.stringify(next) !== JSON.stringify(record.batch))
        records.set(replaces.batch, changedBatch(record, next));
    }
  }
  return [...records.values()];
}

/** Says by hand what became of a document. */
export function sayOfItem(house: House, { batch, item, state, paid, method, reference }: ItemSaid): Promise<Answer> {
  return house.serially(async () => {
    const here = await batchHere(house, batch);
    const before = here === null ? undefined : itemIn(here, item);
    if (here === null || before === undefined) return refused('no-such-batch');
    const next = becoming(before, state, { paid, at: wallNow(house) });
    if (next === null) return refused('cannot-become');
    if (await isBilledSince(house, here.batch, { before, next })) return refused('billed-since');
    const kept = changedBatch(
      here,
      withItem(here.batch, item, () => ({ ...next, method, reference: reference.trim() })),
    );
    const all = await withStandingAgain(house, [kept]);
    const entries = all.map(
      (each) => ({ did: 'changed', kind: 'batch', target: each.batch.id, fields: ['state'] }) as const,
    );
    await house.parts.store.writeAll([...all.map(batchWriting), await auditWriting(house, entries)]);
    return done(null);
  });
}

async function madeAfter(
  house: House,
  named: ItemNamed & { readonly key: string; readonly as: 'void' | 'replace' },
): Promise<Answer<{ readonly id: string }>> {
  const id = idOfPress('bat', named.key);
  // Sent a second time.
  if ((await batchHere(house, id)) !== null) return done({ id });
  const [here, record] = [await billingHere(house), await batchHere(house, named.batch)];
  if (here === null) return refused('billing-unreadable');
  const item = record === null ? undefined : itemIn(record, named.item);
  if (record === null || item === undefined) return refused('no-such-batch');
  const numbers = new Numbers(here.last);
  const claim =
    named.as === 'void'
      ? voidingClaim(item, numbers.next())
      : await replacing(house, { here, record, item, id: numbers.next() });
  if (typeof claim === 'string') return refused(`claim-${claim}`);
  const last = numbers.after(true);
  const { purpose, from, to } = record.batch;
  const batch: Batch = {
    id,
    at: wallNow(house),
    by: house.settings.facilitator.name,
    purpose,
    from,
    to,
    control: controlOf(house, last),
    isTest: here.practice.isTest,
    practice: here.practice,
    items: [{ ...freshItem({ is: 'claim', claim }), replaces: { batch: named.batch, item: named.item } }],
  };
  const earlier = changedBatch(
    record,
    withItem(record.batch, named.item, (each) => ({
      ...each,
      state: 'void',
      was: each.state,
      heardAt: wallNow(house),
    })),
  );
  const audit = await auditWriting(house, [{ did: 'made', kind: 'batch', target: id }]);
  // A test takes nothing back.
  const writings = batch.isTest ? [] : [batchWriting(earlier)];
  await house.parts.store.writeAll([
    batchWriting({ version: 1, revision: 1, batch }),
    ...writings,
    billingWriting({ ...here, last }),
    audit,
  ]);
  return done({ id });
}

interface Replaced {
  readonly here: BillingRecord;
  readonly record: BatchRecord;
  readonly item: BatchItem;
  /** The number of the new claim. */
  readonly id: string;
}

/** An earlier claim made anew of its lines as they are today, as if that claim were not there. */
async function replacing(house: House, { here, record, item, id }: Replaced): Promise<Claim | NotMendable> {
  const { keptId } = await whoIsHere(house);
  const own = new Set(itemLines(item).map((line) => lineNow(line, keptId)));
  const { content } = item;
  const days = content.is === 'claim' ? content.claim.lines.map(({ day }) => day).toSorted() : [];
  const { from, to } = record.batch;
  const ground = await billingGround(house, here, { from: days[0] ?? from, to: days.at(-1) ?? to });
  const lines = billingLines({ ...ground, before: ground.before.filter(({ line }) => !own.has(line)) });
  return replacingClaim(item, lines, { id, billingNpi: here.practice.npi, own });
}

/** Takes a claim back at the payer, or says it anew: a batch of one claim that names the payer's number of the earlier one. */
export function makeAfter(
  house: House,
  named: ItemNamed & { readonly key: string; readonly as: 'void' | 'replace' },
): Promise<Answer<{ readonly id: string }>> {
  return house.serially(() => madeAfter(house, named));
}
