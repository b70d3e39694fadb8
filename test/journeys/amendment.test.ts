import { expect, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';
import { press } from '#test/world/open-program';

const minute = 60_000;

test('what was signed is put right in Records by name and with a reason, and stays struck through beside it', async () => {
  const { page, host, room, pass, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const { session, people } = room();
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  for (const { person } of people) await facilitator.mark({ key: press(), person, mark: 'absent' });
  await pass(40 * minute);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  await facilitator.sign({ key: press(), by: 'Kim Park', credential: 'NBC-HWC', statement: 'As marked.' });
  await facilitator.leave();
  const [one] = people;
  if (one === undefined) throw new Error('nobody is expected');
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.evaluate((id) => {
    location.hash = `#/records/${id}`;
  }, session);
  const table = page.getByRole('table', { name: 'Attendance' });
  const row = table.getByRole('row').filter({ hasText: one.name });
  expect(await row.innerText()).toContain('Absent');
  await page.getByText('Signed by Kim Park, NBC-HWC').waitFor();

  await page.getByRole('button', { name: 'Amend this record' }).click();
  await page.getByRole('button', { name: /Who$/ }).click();
  await page.getByRole('option', { name: one.name }).click();
  await page.getByRole('button', { name: /Mark$/ }).click();
  await page.getByRole('option', { name: 'Here', exact: true }).click();
  const keep = page.getByRole('button', { name: 'Add the amendment' });
  expect(await keep.isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Reason' }).fill('Marked in the wrong row');
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await keep.click();

  const struck = row.locator('del');
  await expect.poll(() => struck.first().innerText()).toContain('Absent');
  expect(await row.locator('ins').first().innerText()).toBe('Here');
  const list = page.getByRole('region', { name: 'Amendments' });
  expect(await list.innerText()).toMatch(/Kim Park[\s\S]*Absent[\s\S]*Here[\s\S]*Reason: Marked in the wrong row/);
  const told = await facilitator.signedRecord({ session });
  if (!told.done) throw new Error(told.why);
  expect(told.value.asSigned?.people[0]?.mark).toBe('absent');
  expect(told.value.people[0]).toMatchObject({ mark: 'present', minutes: 40 });

  // Over a restart of the window, and on paper.
  await page.reload();
  await struck.first().waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printing', '');
  });
  await page.getByRole('button', { name: 'Print attendance or save as PDF' }).click();
  await page.locator('body[data-printing]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('.attended-sheet').innerText();
  expect(paper).toContain('Marked in the wrong row');
  expect(paper).toContain('Kim Park');
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a class that was not held is kept as such with its reason, taken back, and signed', async () => {
  const { page, host, room, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const { session } = room();
  await facilitator.leave();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.evaluate((id) => {
    location.hash = `#/records/${id}`;
  }, session);
  const keep = async (): Promise<void> => {
    await page.getByRole('button', { name: 'This class was not held' }).click();
    await page.getByRole('textbox', { name: 'Why' }).fill('Snow');
    await page.keyboard.press('Enter');
    await page.getByText('Not held: Snow').waitFor();
  };
  await keep();
  await page.getByRole('button', { name: 'It was held after all' }).click();
  await page.getByText('Not held: Snow').waitFor({ state: 'detached' });
  await keep();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  expect([...complaints, ...troubles]).toEqual([]);
});
