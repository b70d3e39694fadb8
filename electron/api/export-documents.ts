import { type Batch, itemId, itemTotal } from '#core/billing/batch';
import type { Delimiter } from '#core/billing/export-profile';
import { type BatchForm, batchFile } from '#files/batch-file';
import type { FileBytes } from '#files/billing-table';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { batchHere } from './billing-here';
import type { House } from './house';

/** A table of a batch's documents. */
export interface DocumentsFile {
  /** Without anything that tells of whom it is. */
  readonly name: string;
  readonly bytes: FileBytes;
  readonly documents: number;
  /** Cents. */
  readonly total: number;
}

function nameOf({ items, from, to }: Batch, form: BatchForm): string {
  const [first] = items;
  const [is, no] = first === undefined ? ['claim', 'none'] : [first.content.is, itemId(first)];
  return `${is}s_${from}_${to}_${no}.${form === 'xlsx' ? 'xlsx' : 'csv'}`;
}

/** The documents of a batch as a table, for whoever types them in elsewhere. Made again, it is the same unless something was heard of them. */
export function documentsFile(
  house: House,
  { id, ...shape }: { readonly id: string; readonly form: BatchForm; readonly delimiter: Delimiter },
): Promise<Answer<DocumentsFile>> {
  return house.serially(async () => {
    const record = await batchHere(house, id);
    if (record === null) return refused('no-such-batch');
    const { batch } = record;
    await writeAudit(house, [{ did: 'exported', kind: 'batch', target: id, count: Math.max(1, batch.items.length) }]);
    return done({
      name: nameOf(batch, shape.form),
      bytes: batchFile(batch, shape),
      documents: batch.items.length,
      total: batch.items.reduce((sum, item) => sum + itemTotal(item), 0),
    });
  });
}
