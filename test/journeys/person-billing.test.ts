import { expect, test } from 'vitest';
import { personRecipe } from '#core/records/person-record';
import { asFacilitator } from '#test/world/as-facilitator';
import { goodPlan } from '#test/world/billing-world';
import { personIn, value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';
import { peoplePage } from '#test/world/people-page';

test('what bills need of a person says why it is asked, is checked, kept, read back, and may all be left out', async () => {
  const { page, house, program, go, isClean } = await peoplePage();
  const facilitator = asFacilitator(program);
  const id = await personIn(facilitator, 'Robin');
  await go(`#/groups/people/${id}`);
  const keep = page.getByRole('button', { name: 'Keep', exact: true });
  const stored = async () => {
    const read = await house.parts.store.read(personRecipe, id);
    return 'found' in read ? read.found.person : null;
  };
  const bills = page.getByRole('group', { name: 'For bills optional' });
  expect((await bills.locator('.person-why').first().innerText()).length).toBeGreaterThan(30);
  await page.getByRole('button', { name: 'Add a coverage' }).press('Enter');
  const card = page.getByRole('group', { name: 'Coverage 1' });
  await card.getByText('No payer is written down yet: Settings, Payers.').waitFor();

  const told = await value(facilitator.saveProfile({ key: press(), revision: 1, profile: { ...goodPlan, id: '' } }));
  const profile = told.profiles[0]?.id ?? '';
  await page.reload();
  await page.getByRole('button', { name: 'Add a coverage' }).press('Enter');
  await card.getByRole('button', { name: /Billed as/ }).click();
  await page.getByRole('option', { name: 'Good Plan' }).click();
  // The card's own name of the payer is filled where it was empty.
  expect(await card.getByRole('textbox', { name: 'Payer' }).inputValue()).toBe('Good Plan');
  await card.getByRole('textbox', { name: 'Member number' }).fill('00123');
  await card.getByRole('textbox', { name: 'Authorization number' }).fill('A-77');
  await card.getByRole('textbox', { name: 'Classes agreed to' }).fill('eight');
  await card.getByText('A whole number, from 1 on.').waitFor();
  expect(await keep.isDisabled()).toBe(true);
  await card.getByRole('textbox', { name: 'Classes agreed to' }).fill('8');
  await card.getByLabel('Agreed until').fill('2027-01-31');
  await bills.getByRole('button', { name: /Sex, as the payer has it/ }).click();
  await page.getByRole('option', { name: /^Female/ }).click();
  const texts = {
    'Street and number': '5 Oak Lane',
    City: 'Denver',
    State: 'CO',
    ZIP: '80204',
    'Who sent them: first name': 'Ira',
    'Who sent them: last name': 'Reed',
    'Who sent them: NPI': '1245319598',
  };
  for (const [name, text] of Object.entries(texts)) await bills.getByRole('textbox', { name, exact: true }).fill(text);
  // What is half typed is no mistake: it is said when the field is left.
  await bills.getByRole('textbox', { name: 'Who sent them: NPI' }).press('Backspace');
  expect(await bills.getByText('A digit of this number is wrong.').count()).toBe(0);
  await page.keyboard.press('Tab');
  await bills.getByText('A digit of this number is wrong.').waitFor();
  await bills.getByRole('textbox', { name: 'Who sent them: NPI' }).fill('124-531 9599');
  await bills.getByRole('textbox', { name: 'Who wrote the letter' }).fill('Ira Reed');
  await bills.getByRole('textbox', { name: 'Where the letter is held' }).fill('Blue folder');
  await bills.getByLabel('Date of the letter', { exact: true }).fill('2026-09-01');
  await page
    .getByRole('radiogroup', { name: 'Telling their payer what a claim needs, and being paid by it' })
    .getByText('Yes', { exact: true })
    .click();
  await isClean();
  await keep.click();
  await page.getByText('Robin Vale is kept.').waitFor();
  const billing = {
    sex: 'F',
    address: { street: '5 Oak Lane', more: '', city: 'Denver', state: 'CO', zip: '80204' },
    referrer: { given: 'Ira', family: 'Reed', npi: '1245319599' },
    letter: { by: 'Ira Reed', on: '2026-09-01', until: null, place: 'Blue folder' },
  };
  const authorisation = { number: 'A-77', sessions: 8, until: '2027-01-31' };
  const dates = { from: null, until: null };
  expect(await stored()).toMatchObject({
    coverage: [{ payer: 'Good Plan', memberId: '00123', group: '', ...dates, profile, authorisation }],
    consents: [{ what: 'payer', given: true, on: '2026-11-23' }],
    billing,
  });

  // A payer that was removed says so; what is emptied again is nothing.
  await value(facilitator.removeProfile({ revision: told.revision, id: profile }));
  await page.reload();
  await card.getByRole('button', { name: /A payer that was removed/ }).waitFor();
  expect(await card.getByRole('textbox', { name: 'Classes agreed to' }).inputValue()).toBe('8');
  const letter = ['Who wrote the letter', 'Where the letter is held'];
  await bills.getByLabel('Date of the letter', { exact: true }).fill('');
  for (const name of [...Object.keys(texts), ...letter]) {
    await bills.getByRole('textbox', { name, exact: true }).fill('');
  }
  await bills.getByRole('button', { name: /Sex, as the payer has it/ }).click();
  await page.getByRole('option', { name: 'Not asked' }).click();
  await page.getByRole('button', { name: 'Take out coverage 1' }).press('Enter');
  await keep.click();
  await expect.poll(stored).toMatchObject({ coverage: [], billing: null });
});

test('of two entries of one person what bills need is shown before they become one', async () => {
  const { page, go, program } = await peoplePage();
  const facilitator = asFacilitator(program);
  const address = { street: '5 Oak Lane', more: '', city: 'Denver', state: 'CO', zip: '80204' };
  const more = { birthDate: '1984-03-09', phone: '303 555 0142' };
  await personIn(facilitator, 'Robin', more);
  await personIn(facilitator, 'Robin', { ...more, billing: { sex: 'F', address, referrer: null } });
  await go('#/groups/people/duplicates');
  await page
    .getByRole('button', { name: /^Compare/ })
    .first()
    .click();
  const said = page.getByText('5 Oak Lane, Denver, CO, 80204');
  await said.waitFor();
  expect(await said.count()).toBe(1);
});
