import { expect, test } from 'vitest';
import { blankProfile, type PayerProfile } from '#core/billing/payer-profile';
import { billingRecipe } from '#core/records/billing-record';
import { asFacilitator } from '#test/world/as-facilitator';
import { practice } from '#test/world/billing-world';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';
import { peoplePage } from '#test/world/people-page';

async function billingPage() {
  const world = await peoplePage();
  const { page, house } = world;
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const keep = page.getByRole('button', { name: 'Keep', exact: true });
  const stored = async () => {
    const read = await house.parts.store.read(billingRecipe, 'billing');
    if (!('found' in read)) throw new Error('nothing was kept');
    return read.found;
  };
  return { ...world, facilitator: asFacilitator(world.program), box, keep, stored };
}

test('whoever bills is typed, checked at once, kept with who leads and where, read back and put back', async () => {
  const { page, go, box, keep, stored, isClean } = await billingPage();
  await go('#/settings/billing');
  await page.getByText(/no clearinghouse, and gives no coding or legal advice/).waitFor();
  expect(await keep.isDisabled()).toBe(true);
  await isClean();
  await box('Name').fill('Quiet Room Clinic');
  // The tenth digit tells at once that two were swapped; nine tell nothing yet.
  await box('NPI').pressSequentially('123456783');
  expect(await page.getByText(/two are swapped/).count()).toBe(0);
  await box('NPI').pressSequentially('9');
  await page.getByText(/two are swapped/).waitFor();
  await page.getByText('One field should be looked at. It is kept all the same.').waitFor();
  await box('NPI').fill('1234567893');
  await page.getByText('The check digit fits.').waitFor();
  const texts = {
    'Tax number (EIN or SSN)': '12-3456789',
    Taxonomy: '251S00000X',
    'Street and number': '12 Elm Street',
    City: 'Denver',
    State: 'CO',
    ZIP: '80203-1234',
    Phone: '(303) 555-0100',
    'Who answers': 'Pat Desk',
    'Fee for one person and class, in dollars': '40',
    'Your number there': 'QUIETROOM',
    'Name of the clearinghouse': 'Clearco',
    'Number of the clearinghouse': 'CLEARCO',
  };
  for (const [name, text] of Object.entries(texts)) await box(name).fill(text);

  await page.getByRole('button', { name: 'Add somebody who leads' }).press('Enter');
  const staff = page.getByRole('group', { name: 'Leads, 1' });
  await staff.getByRole('textbox', { name: 'Name, as they sign' }).fill('Kim Park');
  await staff.getByRole('textbox', { name: 'Credential' }).fill('LCSW');
  await staff.getByRole('textbox', { name: 'Their NPI' }).fill('1003000126');
  await page.getByRole('button', { name: 'Add a place' }).press('Enter');
  const place = page.getByRole('group', { name: 'Place 1' });
  await place.getByRole('textbox', { name: 'Name, as your groups call it' }).fill('Hall of Saint Ann');
  await place.getByRole('button', { name: /Kind of place/ }).click();
  await page.getByRole('option', { name: /^99 / }).click();
  await place.getByText('It has another address than your practice').click();
  await place.getByRole('textbox', { name: 'ZIP' }).fill('80010');
  await place.getByRole('textbox', { name: 'City' }).fill('Aurora');
  await place.getByText(/all nine digits/).waitFor();
  await place.getByRole('textbox', { name: 'ZIP' }).fill('800101111');
  await page.getByText('Files are a test').click();
  await page.getByText('Claim files ask for money.').waitFor();
  await isClean();
  await keep.click();
  await page.getByText('Your practice is kept.').waitFor();
  expect((await stored()).practice).toEqual({
    ...practice,
    isTest: false,
    staff: [{ name: 'Kim Park', credential: 'LCSW', npi: '1003000126', taxonomy: '', licence: '' }],
    places: [
      {
        name: 'Hall of Saint Ann',
        pos: '99',
        npi: '',
        address: { street: '', more: '', city: 'Aurora', state: '', zip: '800101111' },
      },
    ],
  });
  await page.reload();
  expect(await box('Fee for one person and class, in dollars').inputValue()).toBe('40.00');
  expect(await staff.getByRole('textbox', { name: 'Their NPI' }).inputValue()).toBe('1003000126');

  // A fee in words can't be kept; a page that is left keeps what can be.
  await box('Fee for one person and class, in dollars').fill('forty');
  await box('Who answers').focus();
  await page.getByText(/No amount/).waitFor();
  expect(await keep.isDisabled()).toBe(true);
  await box('Fee for one person and class, in dollars').fill('42,5');
  await page.getByRole('link', { name: 'Payers' }).click();
  await page.getByText('Your practice is kept.').waitFor();
  expect((await stored()).practice.fee).toBe(4250);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Your practice is as before.').waitFor();
  expect((await stored()).practice.fee).toBe(4000);
});

test('what another window changed meanwhile is kept beside what is typed here, and what both changed is shown first', async () => {
  const { page, go, box, keep, stored, facilitator } = await billingPage();
  await go('#/settings/billing');
  await box('Phone').fill('303 555 0100');
  const first = await value(facilitator.billing());
  await value(
    facilitator.savePractice({ revision: first.revision, practice: { ...first.practice, name: 'Elsewhere' } }),
  );
  await keep.click();
  await page.getByText('Your practice is kept.').waitFor();
  expect((await stored()).practice).toMatchObject({ name: 'Elsewhere', phone: '303 555 0100' });
  expect(await box('Name').inputValue()).toBe('Elsewhere');

  await box('Phone').fill('303 555 0199');
  const second = await value(facilitator.billing());
  await value(facilitator.savePractice({ revision: second.revision, practice: { ...second.practice, phone: '720' } }));
  await keep.click();
  await page.getByText(/another window changed this too: phone/).waitFor();
  expect(await box('Phone').inputValue()).toBe('303 555 0199');
  expect((await stored()).practice.phone).toBe('720');
  await keep.click();
  await expect.poll(async () => (await stored()).practice.phone).toBe('303 555 0199');
});

test('a payer is written down with every field, says plainly that nobody asked it, is copied, removed and brought back', async () => {
  const { page, go, box, keep, stored, isClean } = await billingPage();
  await go('#/settings/payers');
  await page.getByText('None comes with the program', { exact: false }).waitFor();
  await page.getByText('No payer yet').waitFor();
  await isClean();
  await page.getByRole('button', { name: 'New payer' }).click();
  await page.getByRole('heading', { name: 'New payer' }).waitFor();
  await box('Payer’s number').fill('84001');
  await keep.click();
  // It needs a name, and the focus stands there.
  await page.getByText('A payer needs a name.').waitFor();
  await expect.poll(() => box('Name').evaluate((field) => field === document.activeElement)).toBe(true);
  const texts = {
    Name: 'Good Plan',
    Modifiers: 'hq, u1',
    'Charge, in dollars': '45.50',
    'Days to file': '90',
    'Least minutes there': '50',
    'Least part of the class, %': '80',
    'Fewest people': '2',
    'Most people': '12',
    'Who may lead': 'LCSW, RN',
    'Diagnoses it pays for': 'F43, Z73.3',
    'Diagnoses it doesn’t take first': 'Z',
    'Classes in a group': '8',
    'Classes in a year': '20',
    Notes: 'Portal only.',
  };
  for (const [name, text] of Object.entries(texts)) await box(name).fill(text);
  await page.getByRole('button', { name: /Kind of insurance/ }).click();
  await page.getByRole('option', { name: 'Medicaid' }).click();
  for (const word of ['11 Office', 'Somebody has to send them', 'It has to agree before'])
    await page.getByText(word, { exact: true }).click();
  await box('Most people').fill('1');
  await box('Notes').focus();
  await page.getByText('Fewer than the fewest.').waitFor();
  await box('Most people').fill('12');
  await isClean();
  await keep.click();
  await page.getByRole('heading', { name: 'Good Plan' }).waitFor();
  const [made] = (await stored()).profiles;
  const expected: PayerProfile = {
    ...blankProfile,
    id: made?.id ?? '',
    name: 'Good Plan',
    payerId: '84001',
    filing: 'MC',
    modifiers: ['HQ', 'U1'],
    charge: 4550,
    places: ['11'],
    leastMinutes: 50,
    leastPercent: 80,
    leastPeople: 2,
    mostPeople: 12,
    credentials: ['LCSW', 'RN'],
    needsReferral: true,
    needsAuthorisation: true,
    diagnoses: ['F43', 'Z73.3'],
    notFirst: ['Z'],
    caps: { day: 1, group: 8, year: 20 },
    timelyDays: 90,
    notes: 'Portal only.',
  };
  expect(made).toEqual(expected);

  await page.getByRole('radiogroup', { name: 'Has somebody asked?' }).getByText('Yes', { exact: true }).click();
  expect(await page.getByLabel('On which day').inputValue()).toBe('2026-11-23');
  await box('Who asked').fill('Pat Desk');
  await box('Number of the call or letter').fill('C-1');
  await keep.click();
  await expect
    .poll(async () => (await stored()).profiles[0]?.verified)
    .toEqual({ by: 'Pat Desk', on: '2026-11-23', reference: 'C-1' });
  await page.getByRole('link', { name: 'All payers' }).click();
  const rows = page.getByRole('list', { name: 'Payers' }).getByRole('listitem');
  await rows.getByText('Asked on 2026-11-23 by Pat Desk').waitFor();
  await page.getByRole('button', { name: 'Copy Good Plan' }).click();
  await page.getByRole('heading', { name: 'Good Plan, copy' }).waitFor();
  await page.getByRole('link', { name: 'All payers' }).click();
  await rows.filter({ hasText: 'Good Plan, copy' }).getByText('Nobody asked yet').waitFor();
  await isClean();
  const [, copy] = (await stored()).profiles;
  expect(copy).toEqual({ ...expected, id: copy?.id, name: 'Good Plan, copy' });
  await page.getByRole('button', { name: 'Remove Good Plan, copy' }).click();
  await expect.poll(() => rows.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => rows.count()).toBe(2);
  expect((await stored()).profiles).toEqual([expect.objectContaining({ name: 'Good Plan' }), copy]);
});

test('a payer that another window removed says so, and its page is no dead end', async () => {
  const { page, go, facilitator, stored } = await billingPage();
  const told = await value(
    facilitator.saveProfile({ key: press(), revision: 1, profile: { ...blankProfile, name: 'Short Plan' } }),
  );
  const { id = '' } = told.profiles[0] ?? {};
  await value(facilitator.removeProfile({ revision: told.revision, id }));
  await go(`#/settings/payers/${id}`);
  await page.getByRole('heading', { name: 'This payer is not here any more.' }).waitFor();
  await page.getByRole('link', { name: 'All payers' }).click();
  await page.getByText('No payer yet').waitFor();
  expect((await stored()).profiles).toEqual([]);
});
