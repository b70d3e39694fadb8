import { type Batch, type BatchItem, itemId, itemLines } from '#core/billing/batch';
import { heardOfItem } from '#core/billing/heard-of-item';
import { type Addressed, type ClaimReply, type FileReply, readReply } from '#core/edi/read-reply';
import { setOfClaim } from '#core/edi/write-claims';
import type { BatchRecord } from '#core/records/batch-record';
import { readReplyTable } from '#files/reply-table';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { changedBatch, withStandingAgain } from './batch-changing';
import { batchesListed, batchHere, batchWriting, billedHere, lineNow } from './billing-here';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { wallNow } from './people-record';
import { wholeReply } from './reply-upload';

/** What an answer of a payer came to. */
export interface ReplyTaken {
  readonly is: '999' | '277CA' | '835' | 'csv';
  /** Documents that are otherwise since, each with what it is now. */
  readonly changed: readonly { readonly batch: string; readonly item: string; readonly state: BatchItem['state'] }[];
  /** Documents that were turned back and billed anew since: what the answer says of them is not taken, and has to be looked at. */
  readonly overtaken: readonly string[];
  /** Documents of which it says what doesn't fit what was billed, or can't be understood: nothing of it is taken. */
  readonly doubtful: readonly string[];
  /** Codes by which it turns down a whole file or whoever bills, and no claim by itself; at most a hundred. */
  readonly refusals: readonly string[];
  /** Numbers in the answer that are none of ours; at most a hundred. */
  readonly unknown: readonly string[];
}

const manyUnknown = 100;

interface Ground {
  readonly replies: ReadonlyMap<string, ClaimReply>;
  readonly isLive: (line: string) => boolean;
  readonly at: number;
}

interface Answered {
  readonly batch: Batch;
  readonly changed: readonly string[];
  readonly overtaken: readonly string[];
  readonly doubtful: readonly string[];
}

/** A batch with what was said of its documents. */
function answered(batch: Batch, { replies, isLive, at }: Ground): Answered {
  const [changed, overtaken, doubtful]: [string[], string[], string[]] = [[], [], []];
  const items = batch.items.map((item): BatchItem => {
    const id = itemId(item);
    const reply = replies.get(id);
    if (reply === undefined) return item;
    // It was turned back, and another document stands for its lines since: two must not.
    if (item.state === 'rejected' && reply.state !== 'rejected' && itemLines(item).some(isLive)) {
      overtaken.push(id);
      return item;
    }
    const heard = heardOfItem(item, reply, at);
    if (heard.is === 'doubtful') doubtful.push(id);
    if (heard.is !== 'otherwise') return item;
    changed.push(id);
    return heard.item;
  });
  return { batch: { ...batch, items }, changed, overtaken, doubtful };
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
      return [claim, { claim, paid, reference, asked: [], isDoubtful: false, ...said }];
    }),
  );
}

interface Said extends Addressed {
  readonly is: ReplyTaken['is'];
  readonly claims: readonly ClaimReply[];
  readonly files: readonly FileReply[];
  /** Numbers of which a table says what can't be understood. */
  readonly unclear: readonly string[];
}

const toNobody = { receivers: [], payees: [], refusals: [] };

function saidIn(text: string): Said | 'not-a-reply' | 'reply-cut-off' {
  const reply = readReply(text);
  if (reply.is === '999') return { ...reply, claims: [], unclear: [] };
  if (reply.is !== 'unreadable') return { ...reply, files: [], unclear: [] };
  if (reply.why === 'cut-off') return 'reply-cut-off';
  const table = reply.why === 'not-x12' ? readReplyTable(text) : null;
  return table === null ? 'not-a-reply' : { is: 'csv', ...table, files: [], ...toNobody };
}

/** Numbers are small and start at one in every office: an answer is about a batch only where it is for whoever sent that. */
function isFor({ practice }: Batch, { is, receivers, payees }: Said): boolean {
  const ours = practice.sender.id.trim().toUpperCase();
  if (is === '835') {
    const known = [practice.npi, practice.taxId].map((id) => id.replaceAll(/\D/g, ''));
    return payees.length === 0 || payees.some((payee) => known.includes(payee));
  }
  return is === 'csv' || ours === '' || receivers.length === 0 || receivers.includes(ours);
}

async function take(house: House, told: Said): Promise<Answer<ReplyTaken>> {
  const { is, claims, files, unclear, refusals } = told;
  const replies = new Map(claims.map((each) => [each.claim, each]));
  const numbers = [...replies.keys(), ...unclear];
  const [known, changed, writings]: [Set<string>, ReplyTaken['changed'][number][], BatchRecord[]] = [new Set(), [], []];
  const [overtaken, doubtful]: [string[], string[]] = [[], []];
  const { keptId } = await whoIsHere(house);
  const live = new Set((await billedHere(house)).map(({ line }) => line));
  const isLive = (line: string): boolean => live.has(lineNow(line, keptId));
  for (const { id, items, group } of await batchesListed(house)) {
    const own = new Set(items.map(([item]) => item));
    if (!numbers.some((each) => own.has(each)) && !files.some((file) => file.group === group)) continue;
    const record = await batchHere(house, id);
    if (record === null || !isFor(record.batch, told)) continue;
    for (const item of own) known.add(item);
    doubtful.push(...unclear.filter((item) => own.has(item)));
    const said = is === '999' ? repliesOfFile(record.batch, files) : replies;
    const next = answered(record.batch, { replies: said, isLive, at: wallNow(house) });
    overtaken.push(...next.overtaken);
    doubtful.push(...next.doubtful);
    if (next.changed.length === 0) continue;
    writings.push(changedBatch(record, next.batch));
    const states = new Map(next.batch.items.map((item) => [itemId(item), item.state]));
    changed.push(...next.changed.map((item) => ({ batch: id, item, state: states.get(item) ?? 'sent' })));
  }
  const all = await withStandingAgain(house, writings);
  if (all.length > 0) {
    const entries = all.map(
      ({ batch }) => ({ did: 'changed', kind: 'batch', target: batch.id, fields: ['state'] }) as const,
    );
    await house.parts.store.writeAll([...all.map(batchWriting), await auditWriting(house, entries)]);
  }
  const unknown = numbers.filter((claim) => !known.has(claim)).slice(0, manyUnknown);
  return done({ is, changed, overtaken, doubtful, refusals: refusals.slice(0, manyUnknown), unknown });
}

/** Takes what a payer or a clearinghouse answered: 999, 277CA, 835, or a table with the numbers of documents. All of it, or nothing. */
export function takeReply(house: House, text: string): Promise<Answer<ReplyTaken>> {
  return house.serially(async () => {
    const said = saidIn(text);
    return typeof said === 'string' ? refused(said) : take(house, said);
  });
}

/** The same of one that came in so many pieces. */
export async function takeLongReply(house: House, id: string, count: number): Promise<Answer<ReplyTaken>> {
  const text = wholeReply(house, id, count);
  return text === null ? refused('no-such-upload') : takeReply(house, text);
}
