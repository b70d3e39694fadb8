import { cmsSheets } from '#core/billing/cms1500';
import { cmsTable } from '#files/cms-csv';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { batchHere } from './billing-here';
import type { House } from './house';

/** A table of what stands on paper forms. */
export interface CmsFile {
  /** Without anything that tells of whom it is. */
  readonly name: string;
  readonly text: string;
  readonly claims: number;
  readonly sheets: number;
  /** Cents. */
  readonly total: number;
}

/** The values of the paper forms of a batch of claims, as a table. */
export function cmsFile(house: House, id: string): Promise<Answer<CmsFile>> {
  return house.serially(async () => {
    const record = await batchHere(house, id);
    if (record === null || record.batch.control === null) return refused('no-such-batch');
    const { items, control, practice } = record.batch;
    const claims = items.flatMap(({ content }) => (content.is === 'claim' ? [content.claim] : []));
    const sheets = claims.flatMap((claim) => cmsSheets(claim, practice));
    await writeAudit(house, [{ did: 'exported', kind: 'batch', target: id, count: Math.max(1, claims.length) }]);
    const total = sheets.reduce((sum, sheet) => sum + sheet.total, 0);
    const name = `cms1500_${control.day}_${control.interchange}.csv`;
    return done({ name, text: cmsTable(sheets), claims: claims.length, sheets: sheets.length, total });
  });
}
