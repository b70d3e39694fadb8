import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { type Claim } from '#core/billing/claim';
import { checkClaimFile } from '#core/edi/check-claim-file';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { type BilledYear, fillBilledYear } from '#test/world/billed-year';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const range = { from: '2026-11-01', to: '2026-11-30' };

async function openBilling(year: Partial<BilledYear> = {}) {
  const { host, house, troubles } = await loopbackProgram(temporaryFolder());
  const facilitator = asFacilitator(host.program);
  const { group } = await fillBilledYear(
    { facilitator, house },
    { people: 6, meetings: 6, signed: 3, covered: 4, ...year },
    '2026-11-16',
  );
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
    timezoneId: 'America/Denver',
  });
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  const calm = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  };
  const go = (address: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);
  const claimsOf = async (id: string): Promise<readonly Claim[]> =>
    (await value(facilitator.batch({ id }))).batch.items.flatMap(({ content }) =>
      content.is === 'claim' ? [content.claim] : [],
    );
  /** The batch that was made last. */
  const newest = async (): Promise<string> => (await value(facilitator.batches()))[0]?.id ?? '';
  return { page, facilitator, group, calm, go, claimsOf, newest, heard: () => [...complaints, ...troubles] };
}

/** Saves what a button saves; gives its name and its text. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const path = join(temporaryFolder(), download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), text: await readFile(path, 'utf8') };
}

/** A payment in X12 of some segments about claims. */
function payment(...segments: readonly string[]): string {
  const head =
    'ISA*00*          *00*          *ZZ*CLEARCO        *ZZ*QUIETROOM      *261124*0900*^*00501*000000001*0*P*:';
  const group = 'GS*HP*CLEARCO*QUIETROOM*20261124*0900*1*X*005010';
  const set = ['ST*835*0001', ...segments, `SE*${segments.length + 2}*0001`];
  return [head, group, ...set, 'GE*1*1', 'IEA*1*000000001'].map((segment) => `${segment}~`).join('');
}

/** The words of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent ?? '');
}

function choose(page: Page, state: string): Promise<void> {
  return page.getByRole('radio', { name: state, exact: true }).locator('xpath=ancestor::label').click();
}

test('a month is looked through, mended, billed, answered by the payer, and what was denied is said anew', async () => {
  const { page, facilitator, group, calm, go, claimsOf, newest, heard } = await openBilling();
  const first = group.people[0]?.person ?? '';
  const { record } = await value(facilitator.person({ id: first }));
  await value(
    facilitator.savePerson({
      key: press(),
      revision: record.revision,
      person: { ...record.person, birthDate: null },
    }),
  );
  const linesNow = async () => (await value(facilitator.billingLines(range))).lines;
  const readyBefore = (await linesNow()).filter(({ isReady }) => isReady).length;

  // Looked through: what stands in the way is counted, and the list narrows to it.
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await page.getByRole('link', { name: 'Billing', exact: true }).click();
  await page.getByRole('radio', { name: `Ready ${readyBefore}`, exact: true }).waitFor({ state: 'attached' });
  await calm();
  await page.getByRole('button', { name: 'Show them: Their birth date is missing.' }).click();
  const without = (await linesNow()).filter(({ reasons }) => reasons.some(({ kind }) => kind === 'birth-date-missing'));
  await page.getByText(`${without.length === 1 ? 'One line' : `${without.length} lines`} of`).waitFor();
  await choose(page, 'By person');
  await page.locator('.lines-group', { hasText: 'Ana Abel' }).waitFor();
  await calm();

  // Mended: the way there and back, and the list stands as it was.
  await page
    .getByRole('link', { name: /^To the person: / })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Birth date', exact: true }).fill('1984-03-09');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Ana Abel is kept.').waitFor();
  await go('#/records/billing');
  await page.getByText('No line is like that.').waitFor();
  await page.getByRole('button', { name: 'Show all lines' }).click();
  const ready = (await linesNow()).filter(({ isReady }) => isReady);
  expect(ready.length).toBeGreaterThan(readyBefore);
  await page.getByRole('radio', { name: `Ready ${ready.length}`, exact: true }).waitFor({ state: 'attached' });

  // Billed: what comes of it is said to the cent before it is made.
  const claimed = ready.filter(({ lane }) => lane === 'claim');
  await page.getByRole('button', { name: 'Make a batch' }).press('Enter');
  const sum = claimed.reduce((all, { charge }) => all + charge, 0);
  const total = `$${(sum / 100).toFixed(2)}`;
  await page.getByText(new RegExp(`of ${claimed.length} lines, \\${total} in all`)).waitFor();
  await page.getByText('This is no test').waitFor();
  await page.getByRole('button', { name: 'Make this batch' }).click();
  await page.getByText('Say in a few words what this batch is for.').waitFor();
  await calm();
  await page.getByRole('button', { name: /Usual answers/ }).click();
  await page.getByRole('option', { name: 'Bills of the month' }).click();
  await page.getByRole('button', { name: 'Make this batch' }).click();
  await page.getByRole('table', { name: 'What became of each document' }).waitFor();
  const id = await newest();
  const claims = await claimsOf(id);
  await page.getByText(`${total} asked for, $0.00 paid, ${total} open`).waitFor();
  await calm();

  // Saved: sound, named without a person, and of just as much.
  const file = await saved(page, 'Save the claim file');
  await page.getByText(`${file.name} is saved: ${claims.length} claims, ${total} in all. It is not sealed.`).waitFor();
  expect(file.name).toBe('claims_2026-11-23_1.edi');
  expect(checkClaimFile(file.text, '20261123')).toEqual({ faults: [], claims: claims.length, lines: claimed.length });

  // Answered: from a file, with what is to be mended in plain words.
  const [denied, paid] = claims;
  if (denied === undefined || paid === undefined) throw new Error('expected two claims');
  await go('#/records/batches');
  await page.getByRole('button', { name: 'Bring in a payer’s answer' }).press('Enter');
  const text = payment(
    `CLP*${denied.id}*4*${denied.total / 100}*0**CI*ICN1`,
    `CAS*CO*31*${denied.total / 100}`,
    `CLP*${paid.id}*1*${paid.total / 100}*${paid.total / 100 - 5}**CI*ICN2`,
    'CAS*CO*45*5',
    'CLP*BR-777777*1*45*45**CI*ICN3',
  );
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'a.835', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByText('Payment (835): 2 documents are otherwise now.').waitFor();
  expect(await focused(page)).toContain('2 documents are otherwise now');
  await page.getByText('One number in it is none of yours: BR-777777').waitFor();
  await page.getByText('One document is to be mended:').waitFor();
  await page.getByText('CO-31: The payer doesn’t find this person among its members.').waitFor();
  await calm();
  await page.getByRole('textbox', { name: 'Or paste it' }).fill('hello');
  await page.getByRole('button', { name: 'Read what is pasted' }).click();
  await page.getByText('This is no answer of a payer').waitFor();

  // Said anew: a claim of its own that names the payer's number.
  await page.getByRole('link', { name: new RegExp(`^${denied.id}, `) }).click();
  await page.getByRole('button', { name: `More for ${denied.id}` }).press('Enter');
  await calm();
  await page.getByRole('button', { name: 'Replace it' }).click();
  await page.getByText('Stands in place of ICN1').waitFor();
  const anew = await saved(page, 'Save the claim file');
  expect(anew.text).toContain('11:B:7*Y*A*Y*Y~REF*F8*ICN1~');
  expect(checkClaimFile(anew.text, '20261123').faults).toEqual([]);
  await go(`#/records/batches/${id}`);
  await page.locator('tr', { hasText: denied.id }).getByText('Taken back').waitFor();
  expect((await linesNow()).filter(({ isReady, lane }) => isReady && lane === 'claim')).toEqual([]);
  expect(heard()).toEqual([]);
});

test('lines are picked one by one, and what a participant paid is noted and taken back', async () => {
  const { page, facilitator, calm, go, newest, heard } = await openBilling({ covered: 0 });
  await go('#/records/billing');
  await page.getByRole('button', { name: 'Make a batch' }).press('Enter');
  expect(await focused(page)).toBe('Make a batch');
  await page.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await expect.poll(() => focused(page)).toBe('Make a batch');
  await page.keyboard.press('Enter');
  await page.getByText('Those that I pick').click();
  await page.getByText('Nothing is picked yet').waitFor();
  await page.getByRole('searchbox', { name: 'Find a person or a class' }).fill('abel');
  await page
    .getByRole('checkbox', { name: /^Pick Ana Abel/ })
    .first()
    .press('Space');
  await page.getByText('One superbill of one line, $40.00 in all.').waitFor();
  await page.getByRole('button', { name: 'Back to the batch' }).press('Enter');
  expect(await focused(page)).toBe('Make a batch');
  await calm();
  await page.getByRole('combobox', { name: 'What for' }).fill('For Ana');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Make this batch' }).press('Enter');
  await page.getByRole('heading', { name: 'For Ana' }).waitFor();
  const id = await newest();
  const item = async () => (await value(facilitator.batch({ id }))).batch.items[0];

  await page.getByRole('button', { name: /^More for BR-/ }).click();
  await choose(page, 'Paid');
  await page.getByRole('textbox', { name: 'Paid so far' }).fill('twelve');
  await page.getByText('Write an amount such as 45 or 45.50.').waitFor();
  await page.getByRole('textbox', { name: 'Paid so far' }).fill('12.50');
  await calm();
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.getByText('$12.50 of $40.00 paid').waitFor();
  await page.getByText('$40.00 asked for, $12.50 paid, $27.50 open').waitFor();
  expect(await item()).toMatchObject({ state: 'paid', paid: 1250 });
  expect(await focused(page)).toBe('Keep this');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('is as it was.').waitFor();
  await expect.poll(() => page.getByRole('radio', { name: 'Open', exact: true }).isChecked()).toBe(true);
  expect(await item()).toMatchObject({ state: 'sent', paid: 0 });

  await page.getByRole('button', { name: 'Take it back here' }).click();
  await page.getByRole('button', { name: /^Take BR-\d+ back$/ }).click();
  await page.getByText('This was taken back, and stands for nothing any more.').waitFor();
  expect(await focused(page)).toContain('This was taken back');
  await go('#/records/batches');
  await page.getByRole('link', { name: /^For Ana, made/ }).waitFor();
  await calm();
  expect(heard()).toEqual([]);
});

test('a year of three hundred lines is drawn at once and searched by typing', async () => {
  const { page, facilitator, go, heard } = await openBilling({ people: 24, meetings: 26, signed: 20, covered: 12 });
  const year = { from: '2026-01-01', to: '2026-12-31' };
  const { length } = (await value(facilitator.billingLines(year))).lines;
  expect(length).toBeGreaterThan(300);
  await go('#/records/billing');
  await page.locator('.lines').waitFor();
  await page.getByLabel('From', { exact: true }).fill(year.from);
  await page.getByLabel('To', { exact: true }).fill(year.to);
  await page.getByRole('radio', { name: `All ${length}`, exact: true }).waitFor({ state: 'attached' });
  const rows = await page.locator('.lines tbody tr:not(.lines-group)').count();
  expect(rows).toBeGreaterThan(250);
  expect(rows).toBeLessThanOrEqual(300);
  await page.getByRole('button', { name: `Show ${length - rows} more lines` }).click();
  await expect.poll(() => page.locator('.lines tbody tr:not(.lines-group)').count()).toBeGreaterThan(rows);
  await page.getByRole('searchbox', { name: 'Find a person or a class' }).fill('ana abel');
  await expect.poll(() => page.locator('.lines tbody tr:not(.lines-group)').count()).toBeLessThan(30);
  expect(heard()).toEqual([]);
});
