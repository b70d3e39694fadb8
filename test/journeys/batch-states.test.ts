import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { itemId } from '#core/billing/batch';
import { axeFindings } from '#test/world/axe';
import { openBilled } from '#test/world/bill-printed';
import type { BilledYear } from '#test/world/billed-year';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';
import { readSealedZip } from '#test/world/read-sealed-zip';
import { temporaryFolder } from '#test/world/temporary-folder';

const passphrase = 'four quiet wide rooms';
const range = { from: '2026-05-01', to: '2026-11-30' };

async function openClaims(year: Partial<BilledYear> = {}) {
  const opened = await openBilled({ people: 12, meetings: 6, signed: 4, ...year });
  const { facilitator, page, host } = opened;
  const go = (address: string) => page.goto(`${host.url}#${address}`).then(() => page.reload());
  const make = async () => {
    const asked = { key: press(), ...range, lane: 'claim' as const, lines: null, purpose: 'Autumn' };
    const { id } = await value(facilitator.makeBatch(asked));
    const { batch } = await value(facilitator.batch({ id }));
    const claims = batch.items.flatMap(({ content }) => (content.is === 'claim' ? [content.claim] : []));
    return { id, numbers: batch.items.map(itemId), claims };
  };
  return { ...opened, go, make };
}

test('a test batch says so wherever it stands, offers nothing at the payer, and leaves its lines to be billed', async () => {
  const { facilitator, page, go, make, complaints } = await openClaims({ practice: { isTest: true } });
  const { lines } = await value(facilitator.billingLines(range));
  const ready = lines.filter(({ isReady }) => isReady).length;
  await go('/records/billing');
  await page.getByRole('button', { name: 'Make a batch' }).press('Enter');
  await page.locator('.batch-preview .batch-test').waitFor();
  const { id, numbers } = await make();
  await go(`/records/batches/${id}`);
  await page.getByText('A test: its file says so, and its lines are not billed.').waitFor();
  await page.getByRole('button', { name: `More for ${numbers[0]}` }).click();
  await page.getByText('What became of it').first().waitFor();
  expect(await page.getByRole('heading', { name: 'At the payer' }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the claim file' }).click();
  expect((await download).suggestedFilename()).toMatch(/_test\.edi$/);
  await page.getByText(/It is not sealed\.$/).waitFor();

  // Under a passphrase it is the same file in a ZIP that nobody reads without it.
  await page.getByText('Whoever has a passphrase').click();
  await page.getByRole('button', { name: 'Save the claim file' }).click();
  await page
    .getByText(/At least 8/)
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Passphrase of this file' }).fill(passphrase);
  await page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
  const [sealed] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the claim file' }).click(),
  ]);
  const path = join(temporaryFolder(), sealed.suggestedFilename());
  await sealed.saveAs(path);
  expect(path).toMatch(/_test\.zip$/);
  expect(readSealedZip(await readFile(path), passphrase)?.name).toMatch(/_test\.edi$/);
  await page.getByText(/It is under the passphrase\.$/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await go('/records/batches');
  await page.locator('tr', { hasText: 'Autumn' }).getByText('Test', { exact: true }).waitFor();
  const after = (await value(facilitator.billingLines(range))).lines;
  expect(after.filter(({ isReady }) => isReady)).toHaveLength(ready);
  expect(complaints).toEqual([]);
});

/** An answer of a clearinghouse about claims, in X12. */
function acknowledged(taken: string, turnedBack: string, padding = ''): string {
  const head =
    'ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*QUIETROOM      *261124*0900*^*00501*000000001*0*P*:';
  const about = (claim: string, status: string, number: string) => [
    'HL*4*3*PT',
    `TRN*2*${claim}`,
    `STC*${status}*20261124*WQ*45`,
    `REF*1K*${number}`,
  ];
  const body = [
    'ST*277*0001*005010X214',
    ...about(taken, 'A2:20:PR', 'ICN500'),
    ...about(turnedBack, 'A7:562', 'ICN501'),
    ...(padding === '' ? [] : [padding]),
  ];
  const group = 'GS*HN*CLEARCO*QUIETROOM*20261124*0900*1*X*005010X214';
  const end = [`SE*${body.length + 1}*0001`, 'GE*1*1', 'IEA*1*000000001'];
  return [head, group, ...body, ...end].map((segment) => `${segment}~`).join('');
}

test('a 277CA of any length takes one claim and turns another back, whose reason is told in plain words', async () => {
  const { facilitator, page, go, make, complaints } = await openClaims();
  const { id, numbers } = await make();
  const [first = '', second = ''] = numbers;
  await go('/records/batches');
  await page.getByRole('button', { name: 'Bring in a payer’s answer' }).press('Enter');
  // As long as the answers of a large practice: it goes to the program in pieces.
  const text = acknowledged(first, second, `NTE*ADD*${'A'.repeat(450_000)}`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.277', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByText('Answer about claims (277CA): 2 documents are otherwise now.').waitFor();
  await page.getByText('One document is to be mended:').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { items } = (await value(facilitator.batch({ id }))).batch;
  expect(items.slice(0, 2).map(({ state, reference }) => [state, reference])).toEqual([
    ['accepted', 'ICN500'],
    ['rejected', 'ICN501'],
  ]);
  await page.getByRole('link', { name: new RegExp(`^${second}, `) }).click();
  await page.locator('tr', { hasText: second }).getByText('Turned back').waitFor();
  await page.locator('tr', { hasText: first }).getByText('Accepted').waitFor();
  // The lines of what was turned back can be billed anew.
  await go('/records/billing');
  await page.locator('.lines').waitFor();
  const { lines } = await value(facilitator.billingLines(range));
  expect(lines.filter(({ isReady, lane }) => isReady && lane === 'claim').length).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('a class that is amended after it was billed marks the documents that tell of it otherwise, and no others', async () => {
  const { facilitator, page, go, make, complaints } = await openClaims();
  const { id, claims } = await make();
  await go(`/records/batches/${id}`);
  await page.getByRole('table', { name: 'What became of each document' }).waitFor();
  expect(await page.getByText('Records changed').count()).toBe(0);
  const [claim] = claims;
  const [session = '', person = ''] = (claim?.lines[0]?.line ?? '').split('/');
  const change = { do: 'mark' as const, person, mark: 'absent' as const };
  await value(facilitator.amend({ key: press(), session, by: 'Sam Rivers', reason: 'Mixed up', change }));
  await go(`/records/batches/${id}`);
  await page.getByText('The records tell one of these documents otherwise now').waitFor();
  await page
    .locator('tr', { hasText: claim?.id ?? '' })
    .getByText('Records changed')
    .waitFor();
  expect(await page.getByText('Records changed', { exact: true }).count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a button that can’t be pressed while it is at work has the focus again when the work is done', async () => {
  const { page, go, complaints } = await openClaims();
  await go('/records/billing');
  const ask = page.getByRole('button', { name: 'Do all files agree?' });
  await ask.press('Enter');
  await page.locator('.exports-truth-table').waitFor();
  await expect.poll(() => ask.evaluate((button) => document.activeElement === button)).toBe(true);
  // Who went on meanwhile is left where they are.
  const search = page.getByRole('searchbox', { name: 'Find a person or a class' });
  await ask.press('Enter');
  await search.focus();
  await expect.poll(() => ask.isEnabled()).toBe(true);
  expect(await search.evaluate((field) => document.activeElement === field)).toBe(true);
  expect(complaints).toEqual([]);
});
