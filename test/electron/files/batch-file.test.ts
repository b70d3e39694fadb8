import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Batch } from '#core/billing/batch';
import { batchColumns } from '#core/billing/batch-table';
import { billingLines } from '#core/billing/billing-lines';
import { claimsOf } from '#core/billing/claim';
import { batchFile } from '#files/batch-file';
import { goodCoverage, groundOf, inSession, personOf, practice, sessionOn } from '#test/world/billing-world';
import { wholeFile } from '#test/world/exported-world';

const days = ['2026-11-02', '2026-11-09', '2026-11-16'];

/** A batch of one claim for three classes; the payer has paid a part of it. */
function batch(): Batch {
  const ana = personOf('per_00000001', { coverage: [{ ...goodCoverage, memberId: '0012345' }] });
  const attended = days.map((day) => inSession(sessionOn(day), ana.id));
  const lines = billingLines(groundOf({ people: new Map([[ana.id, ana]]), attended }));
  const claims = claimsOf(lines, { billingNpi: practice.npi, next: () => 'BR-000007', most: 50 });
  const heard = { state: 'paid', paid: 9000, method: '', reference: '', remarks: [], heardAt: null } as const;
  return {
    id: 'bat_1',
    at: 0,
    by: 'Pat Desk',
    practice,
    purpose: 'November',
    from: '2026-11-01',
    to: '2026-11-30',
    control: null,
    isTest: false,
    items: claims.map((claim) => ({ content: { is: 'claim', claim }, ...heard })),
  };
}

test('a table of documents has a row for each class, what was paid once for each document, and nobody’s name', async () => {
  const text = (await wholeFile(batchFile(batch(), { form: 'csv-machine', delimiter: ',' }))).toString();
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  expect(rows.map(({ document_no: no, service_date: day, charge, paid }) => [no, day, charge, paid])).toEqual([
    ['BR-000007', '2026-11-02', '45.00', '90.00'],
    ['BR-000007', '2026-11-09', '45.00', ''],
    ['BR-000007', '2026-11-16', '45.00', ''],
  ]);
  for (const told of ['Ana', 'Vale', '0012345', '1980']) expect(text).not.toContain(told);
});

test('the same batch makes the same workbook, whose dates and money are such', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => wholeFile(batchFile(batch(), { form: 'xlsx', delimiter: ',' }))),
  );
  if (one === undefined || other === undefined) throw new Error('no file');
  expect(one.equals(other)).toBe(true);
  const [sheet] = await readXlsx(one);
  expect(sheet?.sheet).toBe('Documents');
  expect(sheet?.data[0]).toEqual(batchColumns.map(([name]) => name));
  const [, first] = sheet?.data ?? [];
  expect(first?.slice(5, 6)).toEqual([new Date('2026-11-02T00:00:00Z')]);
  expect(first?.slice(-2)).toEqual([45, 90]);
});
