import { expect, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';

test('from the card for somebody who needs care they are marked as left in distress, with whom they were referred to', async () => {
  const { page, host, room, complaints, troubles } = await elasticRoom();
  const [one] = room().people;
  if (one === undefined) throw new Error('nobody is expected');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: `${one.name}: mark as here` }).click();
  await page.getByRole('button', { name: /^Distress/ }).click();
  await page.getByRole('button', { name: 'Somebody left' }).click();
  await page.getByRole('button', { name: /Who$/ }).click();
  await page.getByRole('option', { name: one.name }).click();
  await page.getByRole('textbox', { name: /^Referred to/ }).fill('the clinician of this place');
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'Mark as left in distress' }).click();
  await page.getByText(`${one.name}: left in distress.`).waitFor();
  expect(room().people[0]).toMatchObject({ mark: 'distress-exit', referral: 'the clinician of this place' });

  // The wall rests, and names are shut away with all the rest.
  await host.program.lock();
  await page.getByText(`${one.name}: left in distress.`).waitFor({ state: 'detached' });
  expect(await page.locator('body').innerText()).not.toMatch(/clinician of this place\b.*referred|Somebody left/);
  expect(await page.locator('body').innerText()).not.toContain(one.name);
  expect([...complaints, ...troubles]).toEqual([]);
});
