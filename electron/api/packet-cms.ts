import { cmsSheets } from '#core/billing/cms1500';
import { cmsTable } from '#files/cms-csv';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { batchHere } from './billing-here';
import { mayGoUnder, type OutgoingFile, outgoing } from './file-sealing';
import type { House } from './house';

/** A table of what stands on paper forms. */
export interface CmsFile extends OutgoingFile {
  readonly claims: number;
  readonly sheets: number;
  /** Cents. */
  readonly total: number;
}

/** The values of the paper forms of a batch of claims, as a table. */
export async function cmsFile(house: House, id: string, passphrase: string | null = null): Promise<Answer<CmsFile>> {
  const sealing = mayGoUnder(passphrase);
  if (!sealing.done) return sealing;
  const file = await house.serially(async () => {
    const record = await batchHere(house, id);
    if (record === null || record.batch.control === null) return refused('no-such-batch');
    const { items, control, practice } = record.batch;
    const claims = items.flatMap(({ content }) => (content.is === 'claim' ? [content.claim] : []));
    const sheets = claims.flatMap((claim) => cmsSheets(claim, practice));
    const fields = [passphrase === null ? 'not-sealed' : 'sealed'];
    const count = Math.max(1, claims.length);
    await writeAudit(house, [{ did: 'exported', kind: 'batch', target: id, count, fields }]);
    const total = sheets.reduce((sum, sheet) => sum + sheet.total, 0);
    const name = `cms1500_${control.day}_${control.interchange}.csv`;
    return done({ name, text: cmsTable(sheets), claims: claims.length, sheets: sheets.length, total });
  });
  return file.done ? done(await outgoing(file.value, passphrase)) : file;
}
