import { type Batch, type BatchItem, itemId, itemLines, itemTotal } from '#core/billing/batch';
import { billingLines } from '#core/billing/billing-lines';
import { writeClaims } from '#core/edi/write-claims';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { billingGround } from './billing-ground';
import { batchHere, billingHere } from './billing-here';
import { mayGoUnder, type OutgoingFile, outgoing } from './file-sealing';
import type { House } from './house';

/** A batch as a window is told it. */
export interface ToldBatch {
  readonly batch: Batch;
  /** Numbers of documents whose lines the records tell otherwise now than when they were made. */
  readonly otherwise: readonly string[];
}

/** True where a line of a document is worth something else now, or is not there any more. */
function isOtherwise(item: BatchItem, now: ReadonlyMap<string, string>): boolean {
  const { content } = item;
  if (content.is === 'invoice') return content.invoice.lines.some((line) => !now.has(line));
  const lines = content.is === 'claim' ? content.claim.lines : content.superbill.lines;
  return lines.some(({ line, day, code, charge }) => now.get(line) !== [day, code, charge].join(' '));
}

/** A batch, and which of its documents the records no longer bear out. */
export function showBatch(house: House, id: string): Promise<Answer<ToldBatch>> {
  return house.serially(async () => {
    const [record, here] = [await batchHere(house, id), await billingHere(house)];
    if (record === null) return refused('no-such-batch');
    if (here === null) return refused('billing-unreadable');
    const { batch } = record;
    await writeAudit(house, [{ did: 'saw', kind: 'batch', target: id }]);
    const ground = await billingGround(house, here, batch);
    const own = new Set(batch.items.flatMap(itemLines));
    const lines = billingLines({ ...ground, before: [] }).filter((line) => own.has(line.id));
    const now = new Map(
      lines.map(({ id: line, attended, code, charge, isReady }) => [
        line,
        isReady ? [attended.session.day, code, charge].join(' ') : '',
      ]),
    );
    const otherwise = batch.items.filter((item) => item.state !== 'void' && isOtherwise(item, now)).map(itemId);
    return done({ batch, otherwise });
  });
}

/** A file of a batch, whole. */
export interface BatchFile extends OutgoingFile {
  readonly claims: number;
  /** Cents. */
  readonly total: number;
}

/** The claim file of a batch. Written again, it is the same to the last letter, because its numbers and what it asks for were kept. */
export async function claimFile(
  house: House,
  id: string,
  passphrase: string | null = null,
): Promise<Answer<BatchFile>> {
  const sealing = mayGoUnder(passphrase);
  if (!sealing.done) return sealing;
  const file = await house.serially(async () => {
    const record = await batchHere(house, id);
    if (record === null || record.batch.control === null) return refused('no-such-batch');
    const { items, control, isTest, practice } = record.batch;
    const claims = items.flatMap(({ content }) => (content.is === 'claim' ? [content.claim] : []));
    const fields = [passphrase === null ? 'not-sealed' : 'sealed'];
    await writeAudit(house, [{ did: 'exported', kind: 'batch', target: id, count: claims.length, fields }]);
    const text = writeClaims(claims, { ...practice, isTest }, control);
    const name = `claims_${control.day}_${control.interchange}${isTest ? '_test' : ''}.edi`;
    return done({ name, text, claims: claims.length, total: items.reduce((sum, item) => sum + itemTotal(item), 0) });
  });
  return file.done ? done(await outgoing(file.value, passphrase)) : file;
}
