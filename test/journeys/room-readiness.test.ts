import { expect, onTestFinished, test } from 'vitest';
import { personRecipe } from '#core/records/person-record';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { fillBilledYear } from '#test/world/billed-year';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf, openWall } from '#test/world/class-story';
import { groupZone, value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const minute = 60_000;

test('before people leave it is seen who can be billed, what is missing is asked at once, and the wall and a lock show nothing of it', async () => {
  const { host, house, pass, troubles } = await loopbackProgram(temporaryFolder());
  const facilitator = asFacilitator(host.program);
  const { group } = await fillBilledYear({ facilitator, house }, { people: 4, meetings: 6, signed: 3 }, '2026-11-16');
  const ids = group.people.map(({ person }) => person);
  const [, second = ''] = ids;
  const { record } = await value(facilitator.person({ id: second }));
  const [card] = record.person.coverage;
  if (card === undefined) throw new Error('expected a coverage');
  const coverage = [{ ...card, memberId: '' }];
  const billing = record.person.billing && { ...record.person.billing, sex: null };
  const bare = { ...record.person, birthDate: null, consents: [], coverage, billing };
  await value(facilitator.savePerson({ key: press(), revision: record.revision, person: bare }));

  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    timezoneId: groupZone,
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  // Browsers let a page sound only once somebody touched it.
  await page.getByRole('heading', { level: 1 }).click();
  const [plan] = await facilitator.classes();
  const at = { group: group.id, meeting: '2026-11-23' };
  await value(facilitator.openMeeting({ key: press(), ...at, classId: plan?.id ?? null }));
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const opener = page.getByRole('button', { name: 'Ready to be billed?' });
  expect(await opener.count()).toBe(0);
  const wall = await openWall(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await opener.waitFor();
  for (const person of ids) await value(facilitator.mark({ key: press(), person, mark: 'present' }));

  // While it runs.
  await opener.click();
  const dialog = page.getByRole('dialog', { name: 'Who can be billed' });
  await dialog.getByText('3 of 4 can be billed once it is signed.').waitFor();
  const people = dialog.getByRole('list', { name: 'Who to ask' });
  for (const reason of ['Their birth date is missing.', 'Their member number is missing.'])
    await people.getByText(reason).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await people.getByRole('button', { name: /^Ask now: / }).press('Enter');
  const form = dialog.getByRole('group', { name: /^Ask now: / });
  const birth = form.getByLabel('Birth date');
  await expect.poll(() => birth.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await form.getByLabel('City').count()).toBe(0);
  await birth.fill('2031-03-09');
  await form.getByText('That day is still to come.').waitFor();
  await birth.fill('1984-03-09');
  await form.getByRole('textbox', { name: 'Member number' }).fill('00123');
  await form.getByRole('button', { name: /Sex, as the payer has it/ }).click();
  await page.getByRole('option', { name: /^Female/ }).click();
  await form.getByText(/They agree that their payer/).click();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await form.getByRole('button', { name: 'Keep' }).click();
  await dialog.getByText('4 of 4 can be billed once it is signed.').waitFor();
  expect(await people.count()).toBe(0);
  expect(await house.parts.store.read(personRecipe, second)).toMatchObject({
    found: {
      person: {
        birthDate: '1984-03-09',
        coverage: [{ memberId: '00123' }],
        consents: [{ what: 'payer', given: true, on: '2026-11-23' }],
        billing: { sex: 'F', address: { city: 'Denver' } },
      },
    },
  });
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).press('Enter');
  await dialog.getByText('3 of 4 can be billed once it is signed.').waitFor();
  expect(await wall.locator('body').innerText()).not.toMatch(/billed|birth/i);
  await dialog.getByRole('button', { name: 'Close' }).click();

  // After the class, before it is signed: a mark changes the count.
  await pass(50 * minute);
  await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  const main = page.getByRole('main');
  await main.getByText('3 of 4 can be billed once it is signed.').waitFor();
  await main.getByRole('button', { name: 'Who, and why not' }).press('Enter');
  await dialog.getByText('Their birth date is missing.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await value(facilitator.mark({ key: press(), person: second, mark: 'absent' }));
  await main.getByText('3 of 3 can be billed once it is signed.').waitFor();
  await value(host.program.lock());
  await expect.poll(() => page.getByText(/can be billed/).count()).toBe(0);
  expect(await opener.count()).toBe(0);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('where nothing is billed, the room says nothing of it', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await page.getByRole('radio', { name: /Ten quiet minutes/ }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill('Ada Ash');
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Ratings before and after' }).waitFor();
  await value(asFacilitator(host.program).command({ key: press(), command: { ask: 'end' } }));
  await page.getByRole('button', { name: 'Sign and lock this session' }).waitFor();
  expect(await page.getByText(/billed/).count()).toBe(0);
});
