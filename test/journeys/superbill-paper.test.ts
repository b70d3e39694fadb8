import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { itemId } from '#core/billing/batch';
import { axeFindings } from '#test/world/axe';
import { keepPictures, openBilled, type Printed, printedBy } from '#test/world/bill-printed';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

const range = { from: '2026-05-01', to: '2026-11-30' };
const others = ['Ana', 'Chidi', 'Dora', 'Emre', 'Fatou', 'Gus', 'Brandt', 'Cruz', 'M000000', ' 1 Oak', '3 Oak'];

/** Each page says whose it is and which of how many, has its margins, and names nobody else. */
function expectAlone({ pages, pictures, isTagged }: Printed, own: string): void {
  expect(isTagged).toBe(true);
  for (const [at, text] of pages.entries()) {
    expect(text).toContain(own);
    expect(text).toContain(`Page ${at + 1} of ${pages.length}`);
    for (const name of others) expect(text).not.toContain(name);
  }
  for (const { margins } of pictures) expect(Math.min(...Object.values(margins))).toBeGreaterThan(8);
}

/** Opens the row of a document, where it is printed alone. */
function openRow(page: Page, number: string): Promise<void> {
  return page.getByRole('button', { name: `More for ${number}` }).click();
}

test('a participant who pays alone gets a superbill of all their classes and, once they have paid, a receipt; nobody else is on a page', async () => {
  const opened = await openBilled({ people: 12, meetings: 26, signed: 24, covered: 0 });
  const { facilitator, page, complaints, troubles } = opened;
  const made = { key: press(), ...range, lane: 'superbill' as const, lines: null, purpose: 'Half a year' };
  const { id } = await value(facilitator.makeBatch(made));
  const { batch } = await value(facilitator.batch({ id }));
  const item = batch.items.find(
    ({ content }) => content.is === 'superbill' && content.superbill.person === 'per_00000001',
  );
  if (item?.content.is !== 'superbill') throw new Error('expected a superbill');
  const [no, { total, lines }] = [itemId(item), item.content.superbill];
  await value(facilitator.sayOfItem({ batch: id, item: no, state: 'paid', paid: 8000, method: 'card', reference: '' }));
  await page.goto(`${opened.host.url}#/records/batches/${id}`);
  await page.reload();
  await openRow(page, no);
  await page.getByRole('heading', { name: 'On paper', level: 3 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);

  for (const format of ['Letter', 'A4'] as const) {
    const bill = await printedBy(opened, `Superbill ${no}: print or save as PDF`, format);
    await keepPictures(bill, `superbill-${format}`);
    expect(bill.title).toBe(`Superbill ${no}`);
    expect(bill.pages.length).toBeGreaterThan(1);
    expectAlone(bill, 'Björn Abel, born Mar 9, 1984');
    const text = bill.pages.join(' ');
    for (const part of [
      'Quiet Room Clinic',
      '12 Elm Street',
      'Tax number 12-3456789',
      'NPI 1234567893',
      'Sam Rivers, LCSW, NPI 1003000126',
      'F43.23 Adjustment disorder',
      'Stress management classes, non-physician provider, per session',
      'It is not a claim',
      'Signature of the provider',
      '$80.00',
      `$${total / 100}.00`,
      `$${(total - 8000) / 100}.00`,
      'by card',
    ]) {
      expect(text).toContain(part);
    }
    expect(text.match(/S9454/g)).toHaveLength(lines.length);
    expect(bill.roles).toContain('TH');
  }

  const receipt = await printedBy(opened, `Receipt ${no}: print or save as PDF`);
  await keepPictures(receipt, 'receipt');
  expectAlone(receipt, 'Björn Abel');
  expect(receipt.pages.join(' ')).toContain('Amount received: $80.00');
  expect(receipt.pages.join(' ')).not.toContain('F43.23');
  expect(complaints).toEqual([]);
  expect(troubles).toEqual([]);
});

test('a superbill on which somebody else stands is not printed, and the words that say so name nobody', async () => {
  const opened = await openBilled({ people: 12, meetings: 6, signed: 4, covered: 0 });
  const { facilitator, page } = opened;
  const { record } = await value(facilitator.person({ id: 'per_00000001' }));
  const [diagnosis] = record.person.diagnoses;
  if (diagnosis === undefined) throw new Error('expected a diagnosis');
  const leaking = { ...record.person, diagnoses: [{ ...diagnosis, text: 'As Chidi Brandt' }] };
  await value(facilitator.savePerson({ key: press(), revision: record.revision, person: leaking }));
  const made = { key: press(), ...range, lane: 'superbill' as const, lines: null, purpose: 'Autumn' };
  const { id } = await value(facilitator.makeBatch(made));
  const { batch } = await value(facilitator.batch({ id }));
  const item = batch.items.find(
    ({ content }) => content.is === 'superbill' && content.superbill.person === 'per_00000001',
  );
  const no = item === undefined ? '' : itemId(item);
  await page.goto(`${opened.host.url}#/records/batches/${id}`);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  // Among all of them, too: the one that must not leave is named by its number.
  const all = `Print all ${batch.items.length} superbills or save as PDF`;
  for (const button of [`Superbill ${no}: print or save as PDF`, all]) {
    await page.reload();
    await openRow(page, no);
    await page.getByRole('button', { name: button, exact: true }).click();
    const words = page.getByText(`“Superbill ${no}” tells who somebody else is`);
    await words.waitFor();
    expect(await words.textContent()).not.toContain('Chidi');
  }
  expect(await page.locator('body[data-printing]').count()).toBe(0);
});

test('all superbills of a batch, and all receipts, come out in one print, each person on pages of their own', async () => {
  const opened = await openBilled({ people: 12, meetings: 12, signed: 10, covered: 0 });
  const { facilitator, page, complaints } = opened;
  const made = { key: press(), ...range, lane: 'superbill' as const, lines: null, purpose: 'Autumn' };
  const { id } = await value(facilitator.makeBatch(made));
  const { batch } = await value(facilitator.batch({ id }));
  const bills = batch.items.flatMap(({ content }) => (content.is === 'superbill' ? [content.superbill] : []));
  for (const { id: item } of bills.slice(0, 2)) {
    await value(facilitator.sayOfItem({ batch: id, item, state: 'paid', paid: 4000, method: 'card', reference: '' }));
  }
  await page.goto(`${opened.host.url}#/records/batches/${id}`);
  await page.reload();
  const all = await printedBy(opened, `Print all ${bills.length} superbills or save as PDF`);
  await keepPictures(all, 'all-superbills');
  expect(all.title).toBe('Superbills 2026-05-01 2026-11-30');
  // Every page tells of one document alone, and their order is that of the batch.
  const numbers = all.pages.map((text) =>
    bills.filter(({ id: number }) => text.includes(number)).map((bill) => bill.id),
  );
  expect(numbers.every(({ length }) => length === 1)).toBe(true);
  expect([...new Set(numbers.flat())]).toEqual(bills.map((bill) => bill.id));
  for (const { id: number, patient } of bills) {
    const own = all.pages.filter((text) => text.includes(number));
    expect(own.every((text) => text.includes(patient.family))).toBe(true);
    expect(own[0]).toContain(`Page 1 of ${own.length}`);
  }
  const receipts = await printedBy(opened, 'Print all 2 receipts or save as PDF');
  expect(receipts.pages.filter((text) => text.includes('Amount received: $40.00'))).toHaveLength(2);
  expect(receipts.pages.join(' ')).not.toContain('F43.23');
  expect(complaints).toEqual([]);
});

test('a sponsor’s invoice tells how many came, and nobody’s name', async () => {
  const opened = await openBilled({
    people: 12,
    meetings: 12,
    signed: 10,
    covered: 12,
    payer: { lane: 'invoice', name: 'Harbor Works', perClass: false },
  });
  const { facilitator, page } = opened;
  const asked = { ...range, lines: null, purpose: 'Autumn' };
  const { id } = await value(facilitator.makeBatch({ key: press(), lane: 'invoice', ...asked }));
  const { batch } = await value(facilitator.batch({ id }));
  const [item] = batch.items;
  if (item?.content.is !== 'invoice') throw new Error('expected an invoice');
  const { invoice } = item.content;
  await page.goto(`${opened.host.url}#/records/batches/${id}`);
  await page.reload();
  await openRow(page, invoice.id);
  const paper = await printedBy(opened, `Invoice ${invoice.id}: print or save as PDF`);
  await keepPictures(paper, 'invoice');
  expectAlone(paper, `Harbor Works, ${invoice.id}`);
  const text = paper.pages.join(' ');
  expect(text).not.toContain('Abel');
  expect(text).toContain(`$${(invoice.total / 100).toLocaleString('en-US')}.00`);
  for (const { people } of invoice.classes) expect(text).toContain(` ${people} `);
});

test('the values for the paper form of a claim stand on a page for each form, however many there are, and in one table for all', async () => {
  const address = { street: '7 Pine Street', more: 'Floor 3', city: 'Aurora', state: 'CO', zip: '800101111' };
  const places = [{ name: 'Community house, room 2', pos: '99', npi: '1194000000', address }];
  const opened = await openBilled({ people: 12, meetings: 12, signed: 10, practice: { places } });
  const { facilitator, page } = opened;
  const { record } = await value(facilitator.person({ id: 'per_00000001' }));
  const { person } = record;
  const full = {
    ...person,
    coverage: person.coverage.map((each) => {
      return { ...each, group: 'GRP-7', authorisation: { number: 'AUTH-5512', sessions: 40, until: null } };
    }),
    diagnoses: [
      'F43.23',
      'F41.1',
      'R45.7',
      'I10',
      'E11.9',
      'M54.50',
      'G47.00',
      'K58.9',
      'F43.0',
      'F41.9',
      'R51.9',
      'R53.83',
    ].map((code) => ({ code, text: '', source: 'Ira Reed', npi: '1245319599', on: null })),
    billing: person.billing && { ...person.billing, referrer: { given: 'Ira', family: 'Reed', npi: '1245319599' } },
  };
  await value(facilitator.savePerson({ key: press(), revision: record.revision, person: full }));
  const made = { key: press(), ...range, lane: 'claim' as const, lines: null, purpose: 'Autumn' };
  const { id } = await value(facilitator.makeBatch(made));
  const { batch } = await value(facilitator.batch({ id }));
  const item = batch.items.find(({ content }) => content.is === 'claim' && content.claim.person === 'per_00000001');
  if (item?.content.is !== 'claim') throw new Error('expected a claim');
  const { claim } = item.content;
  await page.goto(`${opened.host.url}#/records/batches/${id}`);
  await page.reload();
  await openRow(page, claim.id);
  const paper = await printedBy(opened, `CMS-1500 values ${claim.id}: print or save as PDF`);
  await keepPictures(paper, 'cms');
  expectAlone(paper, 'Björn Abel');
  expect(paper.pages).toHaveLength(Math.ceil(claim.lines.length / 6));
  for (const part of ['ABEL, BJORN', 'DN REED, IRA', 'AUTH-5512', 'COMMUNITY HOUSE, ROOM 2', 'L R5383']) {
    expect(paper.pages[0]).toContain(part);
  }
  expect(paper.pages.join(' ').match(/S9454 HQ/g)).toHaveLength(claim.lines.length);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the CMS-1500 values as a table' }).click();
  expect((await download).suggestedFilename()).toMatch(/^cms1500_2026-\d\d-\d\d_1\.csv$/);
  await page.getByText('It is not sealed.').waitFor();
});
