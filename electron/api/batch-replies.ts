import { type Batch, type BatchItem, itemId, itemLines } from '#core/billing/batch';
import { type ClaimReply, type FileReply, readReply } from '#core/edi/read-reply';
import { setOfClaim } from '#core/edi/write-claims';
import type { BatchRecord } from '#core/records/batch-record';
import { readReplyTable } from '#files/reply-table';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { changedBatch } from './batch-changing';
import { batchesListed, batchHere, batchWriting, billedHere } from './billing-here';
import type { House } from './house';
import { wallNow } from './people-record';
import { wholeReply } from './reply-upload';

/** What an answer of a payer came to. */
export interface ReplyTaken {
  readonly is: '999' | '277CA' | '835' | 'csv';
  /** Documents that are otherwise since, each with what it is now. */
  readonly changed: readonly { readonly batch: string; readonly item: string; readonly state: BatchItem['state'] }[];
  /** Documents that were turned back and billed anew since: what the answer says of them is not taken, and has to be looked at. */
  readonly overtaken: readonly string[];
  /** Numbers in the answer that are none of ours; at most a hundred. */
  readonly unknown: readonly string[];
}

const manyUnknown = 100;

interface Heard {
  readonly replies: ReadonlyMap<string, ClaimReply>;
  /** Lines for which some document stands. */
  readonly live: ReadonlySet<string>;
  readonly at: number;
}

/** A batch with what a payer said of its claims. */
function answered(
  batch: Batch,
  { replies, live, at }: Heard,
): { readonly batch: Batch; readonly changed: readonly string[]; readonly overtaken: readonly string[] } {
  const [changed, overtaken]: [string[], string[]] = [[], []];
  const items = batch.items.map((item): BatchItem => {
    const reply = replies.get(itemId(item));
    if (reply === undefined || item.state === 'void') return item;
    // It was turned back, and another document stands for its lines since: two must not.
    if (item.state === 'rejected' && reply.state !== 'rejected' && itemLines(item).some((line) => live.has(line))) {
      overtaken.push(itemId(item));
      return item;
    }
    const next: BatchItem = {
      ...item,
      state: reply.state,
      paid: reply.state === 'paid' ? reply.paid : reply.state === 'accepted' ? item.paid : 0,
      reference: reply.reference === '' ? item.reference : reply.reference,
      remarks: reply.remarks,
    };
    const isNew = JSON.stringify({ ...next, heardAt: null }) !== JSON.stringify({ ...item, heardAt: null });
    if (!isNew) return item;
    changed.push(itemId(item));
    return { ...next, heardAt: at };
  });
  return { batch: { ...batch, items }, changed, overtaken };
}

/** What is said of whole files, as answers about each of their claims. */
function repliesOfFile({ items, control }: Batch, files: readonly FileReply[]): ReadonlyMap<string, ClaimReply> {
  const file = files.find(({ group }) => group === control?.group);
  if (file === undefined) return new Map();
  const places = new Map(items.map((item, place) => [itemId(item), setOfClaim(place)]));
  // What a payer said of a claim by itself is newer than what it says of the file.
  const open = items.filter((item) => item.state === 'sent' || item.state === 'accepted');
  return new Map(
    open.map((item) => {
      const claim = itemId(item);
      const { paid, reference } = item;
      const turnedDown = file.rejected.filter(({ set }) => set === places.get(claim));
      const isOut = !file.isAccepted || turnedDown.length > 0;
      const remarks = turnedDown.flatMap((set) => set.remarks).map((code) => ({ code, amount: 0 }));
      const said = isOut
        ? ({ state: 'rejected', remarks } as const)
        : ({ state: 'accepted', remarks: item.remarks } as const);
      return [claim, { claim, paid, reference, ...said }];
    }),
  );
}

interface Said {
  readonly is: ReplyTaken['is'];
  readonly claims: readonly ClaimReply[];
  readonly files: readonly FileReply[];
}

function saidIn(text: string): Said | 'not-a-reply' {
  const reply = readReply(text);
  if (reply.is === '999') return { is: '999', claims: [], files: reply.files };
  if (reply.is !== 'unreadable') return { is: reply.is, claims: reply.claims, files: [] };
  const table = reply.why === 'not-x12' ? readReplyTable(text) : null;
  return table === null ? 'not-a-reply' : { is: 'csv', claims: table, files: [] };
}

async function take(house: House, { is, claims, files }: Said): Promise<Answer<ReplyTaken>> {
  const replies = new Map(claims.map((each) => [each.claim, each]));
  const [known, changed, writings]: [Set<string>, ReplyTaken['changed'][number][], BatchRecord[]] = [new Set(), [], []];
  const overtaken: string[] = [];
  const live = new Set((await billedHere(house)).map(({ line }) => line));
  for (const { id, items, group } of await batchesListed(house)) {
    const isAbout = items.some(([item]) => replies.has(item)) || files.some((file) => file.group === group);
    if (!isAbout) continue;
    for (const [item] of items) known.add(item);
    const record = await batchHere(house, id);
    if (record === null) continue;
    const said = is === '999' ? repliesOfFile(record.batch, files) : replies;
    const next = answered(record.batch, { replies: said, live, at: wallNow(house) });
    overtaken.push(...next.overtaken);
    if (next.changed.length === 0) continue;
    writings.push(changedBatch(record, next.batch));
    const states = new Map(next.batch.items.map((item) => [itemId(item), item.state]));
    changed.push(...next.changed.map((item) => ({ batch: id, item, state: states.get(item) ?? 'sent' })));
  }
  if (writings.length > 0) {
    const entries = writings.map(
      ({ batch }) => ({ did: 'changed', kind: 'batch', target: batch.id, fields: ['state'] }) as const,
    );
    await house.parts.store.writeAll([...writings.map(batchWriting), await auditWriting(house, entries)]);
  }
  const unknown = claims.map(({ claim }) => claim).filter((claim) => !known.has(claim));
  return done({ is, changed, overtaken, unknown: unknown.slice(0, manyUnknown) });
}

/** Takes what a payer or a clearinghouse answered: 999, 277CA, 835, or a table with the numbers of documents. All of it, or nothing. */
export function takeReply(house: House, text: string): Promise<Answer<ReplyTaken>> {
  return house.serially(async () => {
    const said = saidIn(text);
    return said === 'not-a-reply' ? refused('not-a-reply') : take(house, said);
  });
}

/** The same of one that came in so many pieces. */
export async function takeLongReply(house: House, id: string, count: number): Promise<Answer<ReplyTaken>> {
  const text = wholeReply(house, id, count);
  return text === null ? refused('no-such-upload') : takeReply(house, text);
}
