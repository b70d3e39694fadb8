import type { BilledBefore } from '#core/billing/line-tally';
import type { WhoIs } from '#core/people/kept-id';
import type { Digest, Writing } from '#core/ports/store';
import { type BatchDigest, type BatchRecord, batchDigest, batchRecipe } from '#core/records/batch-record';
import { type BillingRecord, billingRecipe, blankBilling } from '#core/records/billing-record';
import type { House } from './house';
import { whoIsHere } from './people-digests';

/** The one document of billing. */
const billingId = 'billing';

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, BatchDigest | null>();

/** Whoever bills, the payers and the last numbers; as nothing was said yet where there is none. Null, with a remark, where it can't be read. */
export async function billingHere(house: House): Promise<BillingRecord | null> {
  const read = await house.parts.store.read(billingRecipe, billingId);
  if ('quarantined' in read) {
    house.remarks.add(read.quarantined);
    return null;
  }
  return 'found' in read ? read.found : blankBilling;
}

/** How the document of billing is written. */
export function billingWriting(value: BillingRecord): Writing {
  return { recipe: billingRecipe, id: billingId, value };
}

/** How a batch is written. */
export function batchWriting(value: BatchRecord): Writing {
  return { recipe: batchRecipe, id: value.batch.id, value };
}

/** A batch as it is kept; null, and a remark, where it can't be read. */
export async function batchHere(house: House, id: string): Promise<BatchRecord | null> {
  const read = await house.parts.store.read(batchRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? read.found : null;
}

function digestIn(digest: Digest): BatchDigest | null {
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = batchDigest.safeParse(digest.list);
  const batch = read.success ? read.data : null;
  parsed.set(digest, batch);
  return batch;
}

/** All batches as the index tells them, the newest first. */
export async function batchesListed(house: House): Promise<readonly BatchDigest[]> {
  const found: BatchDigest[] = [];
  for (const { digest } of await house.parts.store.index('batches')) {
    const known = digest === null ? null : digestIn(digest);
    if (known !== null) found.push(known);
  }
  return found.toSorted((one, other) => other.at - one.at || other.id.localeCompare(one.id));
}

/** A line that was billed, by the one for whom its person was found to stand since. */
export function lineNow(line: string, keptId: WhoIs['keptId']): string {
  const at = line.lastIndexOf('/') + 1;
  return `${line.slice(0, at)}${keptId(line.slice(at))}`;
}

/** What stands billed, of all years, of people as they are known today. */
export async function billedHere(house: House): Promise<readonly BilledBefore[]> {
  const { keptId } = await whoIsHere(house);
  return (await batchesListed(house)).flatMap(({ id, billed }) =>
    billed.map(([asBilled, profile, day, group, authorisation]): BilledBefore => {
      const line = lineNow(asBilled, keptId);
      const person = line.slice(line.lastIndexOf('/') + 1);
      return { line, batch: id, profile, person, day, group, authorisation };
    }),
  );
}
