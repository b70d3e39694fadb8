import { expect, test } from 'vitest';
import { personRecipe } from '#core/records/person-record';
import { peoplePage } from '#test/world/people-page';

const parts = [
  'In the room',
  'Birth date and contact',
  'In an emergency',
  'Who pays',
  'Diagnoses',
  'What they agreed to',
];

test('each field of a person says why it is asked, is filled, kept, and read back once the page is opened anew', async () => {
  const { page, house, go, isClean } = await peoplePage();
  await go('#/groups/people/new');
  for (const part of parts) {
    const group = page.getByRole('group', { name: `${part} optional` });
    expect((await group.locator('.person-why').first().innerText()).length).toBeGreaterThan(30);
  }
  const box = (name: string) => page.getByRole('textbox', { name, exact: true });
  const texts = {
    'Given name': 'Robin',
    'Family name': 'Vale',
    'What they want to be called': 'Rob',
    'What they need to take part': 'A chair near the door',
    Phone: '303 555 0142',
    'E-mail': 'robin@example.org',
    'Whom to call': 'Kim Vale',
    'Their phone': '303 555 0143',
    'Who they are to them': 'sister',
  };
  for (const [name, text] of Object.entries(texts)) await box(name).fill(text);
  await page.getByText('Would rather breathe without holds').click();
  await page.getByLabel('Birth date').fill('1984-03-09');
  for (const [at, card] of [
    { payer: 'Blue Plan', member: '00123', from: '2025-01-01', until: '2025-12-31' },
    { payer: 'Green Plan', member: 'G-7', from: '2026-01-01', until: '' },
  ].entries()) {
    await page.getByRole('button', { name: 'Add a coverage' }).press('Enter');
    const group = page.getByRole('group', { name: `Coverage ${at + 1}` });
    await expect
      .poll(() => group.getByRole('textbox', { name: 'Payer' }).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await group.getByRole('textbox', { name: 'Payer' }).fill(card.payer);
    await group.getByRole('textbox', { name: 'Member number' }).fill(card.member);
    await group.getByLabel('Holds from').fill(card.from);
    await group.getByLabel('Holds until').fill(card.until);
  }
  await page.getByRole('button', { name: 'Add a diagnosis' }).press('Enter');
  const diagnosis = page.getByRole('group', { name: 'Diagnosis 1' });
  await diagnosis.getByRole('textbox', { name: 'Code (ICD-10-CM)' }).fill('Z73.3');
  await diagnosis.getByRole('textbox', { name: 'Who named it' }).fill('Dr. Moss');
  await diagnosis.getByRole('textbox', { name: 'Their NPI' }).fill('1245319599');
  await diagnosis.getByLabel('Named on').fill('2026-10-01');
  for (const [what, answer] of [
    ['Keeping a record', 'Yes'],
    ['Ratings and questionnaires', 'No'],
  ] as const)
    await page.getByRole('radiogroup', { name: what }).getByText(answer, { exact: true }).click();
  await page.getByLabel('Said of the record on').fill('2026-11-02');
  await isClean();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('heading', { name: 'Rob Vale' }).waitFor();

  const [id = ''] = await house.parts.store.list('people');
  const read = await house.parts.store.read(personRecipe, id);
  expect(read).toMatchObject({
    found: {
      person: {
        holds: false,
        birthDate: '1984-03-09',
        emergency: { name: 'Kim Vale', phone: '303 555 0143', relation: 'sister' },
        coverage: [
          { payer: 'Blue Plan', memberId: '00123', group: '', from: '2025-01-01', until: '2025-12-31' },
          { payer: 'Green Plan', memberId: 'G-7', group: '', from: '2026-01-01', until: null },
        ],
        diagnoses: [{ code: 'Z73.3', text: '', source: 'Dr. Moss', npi: '1245319599', on: '2026-10-01' }],
        consents: [
          { what: 'wellbeing', given: false, on: '2026-11-23' },
          { what: 'records', given: true, on: '2026-11-02' },
        ],
      },
    },
  });
  await page.reload();
  await page.getByRole('heading', { name: 'Rob Vale' }).waitFor();
  for (const [name, text] of Object.entries(texts)) expect(await box(name).inputValue()).toBe(text);
  expect(await page.getByRole('checkbox', { name: 'Would rather breathe without holds' }).isChecked()).toBe(true);
  const second = page.getByRole('group', { name: 'Coverage 2' });
  expect(await second.getByRole('textbox', { name: 'Payer' }).inputValue()).toBe('Green Plan');
  expect(await second.getByLabel('Holds from').inputValue()).toBe('2026-01-01');
  expect(await diagnosis.getByLabel('Named on').inputValue()).toBe('2026-10-01');
  expect(await page.getByLabel('Said of the record on').inputValue()).toBe('2026-11-02');

  await page.getByRole('button', { name: 'Take out coverage 1' }).press('Enter');
  const first = page.getByRole('group', { name: 'Coverage 1' }).getByRole('textbox', { name: 'Payer' });
  await expect.poll(() => first.evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await first.inputValue()).toBe('Green Plan');
  await page.getByRole('button', { name: 'Take out coverage 1' }).press('Enter');
  const add = page.getByRole('button', { name: 'Add a coverage' });
  await expect.poll(() => add.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Rob Vale is kept.').waitFor();
  expect(await house.parts.store.read(personRecipe, id)).toMatchObject({ found: { person: { coverage: [] } } });
});
