import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { fillBilledYear } from '#test/world/billed-year';
import { ended, oneSentence, runBuilt } from '#test/world/built-program';
import { value } from '#test/world/group-of-mondays';
import { openProgram } from '#test/world/open-program';
import { readSealedZip } from '#test/world/read-sealed-zip';
import { temporaryFolder } from '#test/world/temporary-folder';
import { testPassphrase } from '#test/world/unlocked';

const days = { from: '2026-10-01', to: '2026-11-30' };

function secret(words: string): string {
  const path = join(temporaryFolder(), 'secret.txt');
  writeFileSync(path, `${words}\n`);
  return path;
}

/** Records in which everything is known that bills need, and what the screen says of their lines. */
async function billedRecords(covered = 4) {
  const data = temporaryFolder();
  const program = await openProgram(data);
  await fillBilledYear(program, { people: 6, meetings: 6, signed: 3, covered }, '2026-11-16');
  const { lines } = await value(program.facilitator.billingLines(days));
  await program.close();
  const signed = lines.filter(({ reasons }) => reasons.every(({ kind }) => kind !== 'not-signed'));
  const total = (some: typeof signed) => some.reduce((sum, { charge }) => sum + charge, 0);
  const out = temporaryFolder();
  const run = (options: Readonly<Record<string, string>>) => {
    const all = Object.entries({ data, out, 'passphrase-file': secret(testPassphrase), ...options });
    return ended(runBuilt('cli', ['export', ...all.flatMap(([name, told]) => [`--${name}`, told])]));
  };
  const read = (name: string) => readFileSync(join(out, name));
  const batchIn = (said: string) => /Batch (bat_\w+)\./.exec(said)?.[1] ?? '';
  return { out, signed, total, run, read, batchIn };
}

test('lines are written without a window as workbook, text and bundle, with the count and the total of the screen', async () => {
  const { signed, total, run, read, out } = await billedRecords();
  const lane = { ...days, lane: 'spreadsheet', purpose: 'billing' };
  const sums = `${signed.length} lines of 3 signed sessions, ${signed.length} of them ready to be billed, ${(total(signed) / 100).toFixed(2)} in all. Left out because unsigned: 1.`;
  const workbook = await run(lane);
  expect(workbook.out).toContain(sums);
  expect(workbook.out).toContain('The file is not sealed');
  const [lines] = await readXlsx(read('billing-lines_2026-10-01_2026-11-30.xlsx'));
  expect(lines?.data).toHaveLength(signed.length + 1);
  expect((await run({ ...lane, format: 'csv-machine', columns: 'charge,last_name', delimiter: 'tab' })).out).toContain(
    sums,
  );
  const text = read('billing-lines_2026-10-01_2026-11-30.csv').toString();
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(rows.meta.fields).toEqual(['last_name', 'charge']);
  expect(rows.data.reduce((sum, { charge }) => sum + Number(charge) * 100, 0)).toBe(total(signed));
  expect((await run({ ...lane, lane: 'record', format: 'fhir' })).code).toBe(0);
  expect(readdirSync(out).toSorted()).toEqual([
    'attendance-record_2026-10-01_2026-11-30.json',
    'billing-lines_2026-10-01_2026-11-30.csv',
    'billing-lines_2026-10-01_2026-11-30.xlsx',
  ]);
  expect((await run(lane)).err[0]).toMatch(/exists already and was left alone/);
});

test('claims are billed once, their file is sound, and written again it is the same byte for byte', async () => {
  const { signed, total, run, read, batchIn, out } = await billedRecords();
  const lane = { ...days, lane: 'claim', purpose: 'November' };
  const first = await run(lane);
  expect(first.code).toBe(0);
  const claims = signed.filter((line) => line.lane === 'claim');
  expect(first.out).toContain(`documents, ${(total(claims) / 100).toFixed(2)} in all`);
  const [name = ''] = readdirSync(out);
  const bytes = read(name);
  expect(checkClaimFile(bytes.toString(), '20991231')).toMatchObject({ faults: [], lines: claims.length });
  const again = temporaryFolder();
  expect((await run({ lane: 'claim', batch: batchIn(first.out), out: again })).code).toBe(0);
  expect(readFileSync(join(again, name)).equals(bytes)).toBe(true);
  expect(await run(lane)).toEqual(oneSentence(1, /^Nothing was written: None of these lines can be billed/));
});

test('superbills and what a sponsor owes are tables of their documents, which hold no names', async () => {
  const { signed, total, run, read, out } = await billedRecords(2);
  const bills = await run({ ...days, lane: 'superbill', purpose: 'November', format: 'csv-machine' });
  expect(bills.code).toBe(0);
  const [name = ''] = readdirSync(out);
  const rows = Papa.parse<Record<string, string>>(read(name).toString(), { header: true, skipEmptyLines: true }).data;
  const own = signed.filter(({ lane }) => lane === 'superbill');
  expect(rows).toHaveLength(own.length);
  expect(rows.reduce((sum, { charge }) => sum + Number(charge) * 100, 0)).toBe(total(own));
  for (const { name: person } of own) expect(read(name).toString()).not.toContain(person);
  expect(await run({ ...days, lane: 'invoice', purpose: 'November' })).toEqual(
    oneSentence(1, /^Nothing was written: None of these lines/),
  );
});

test('a file under a passphrase opens with it alone; a short one is refused', async () => {
  const { run, read } = await billedRecords();
  const lane = { ...days, lane: 'spreadsheet', purpose: 'auditor', format: 'csv-machine' };
  expect((await run({ ...lane, 'zip-passphrase-file': secret('river lamp stone moss') })).out).toContain(
    'opens with its passphrase alone',
  );
  const zip = read('billing-lines_2026-10-01_2026-11-30.zip');
  expect(readSealedZip(zip, 'river lamp stone moss')?.name).toBe('billing-lines_2026-10-01_2026-11-30.csv');
  expect((await run({ ...lane, 'zip-passphrase-file': secret('short') })).code).toBe(2);
});

test.each([
  ['a lane that there is not', { lane: 'gift' }, /^"gift" is no lane/],
  ['a format that the lane hasn’t', { lane: 'claim', format: 'fhir' }, /is not written as fhir, but as edi, /],
  ['a column that there is not', { columns: 'charge,colour' }, /^"colour" is no column/],
  ['a purpose that the audit doesn’t know', { purpose: 'fun' }, /billing, payer, sponsor, auditor, own-files/],
  ['a batch without a purpose', { lane: 'superbill', purpose: ' ' }, /^Say with --purpose/],
  ['a mark between columns that there is not', { delimiter: 'dash' }, /^"dash" is none of/],
  ['a day that there is not', { from: '2026-02-30' }, /^"2026-02-30" is not a date/],
] as const)('%s is refused in one sentence', async (_, options, sentence) => {
  const asked = { lane: 'spreadsheet', purpose: 'billing', data: '.', out: '.', ...days, ...options };
  const args = Object.entries(asked).flatMap(([name, told]) => [`--${name}`, told]);
  expect(await ended(runBuilt('cli', ['export', ...args]))).toEqual(oneSentence(2, sentence));
});
