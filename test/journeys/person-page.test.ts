import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('somebody is entered, found again with a typing error, told apart from a namesake, changed, put away and brought back', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const go = (address: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);
  const kept = async () => (await house.parts.store.index('people')).map(({ digest }) => digest?.list);
  await page.goto(host.url);
  await go('#/groups/people');
  await page.getByText('Nobody is on the roster yet').waitFor();
  await page.getByRole('link', { name: 'New person' }).click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Some name is needed.').first().waitFor();
  expect(await kept()).toEqual([]);
  await page.getByRole('textbox', { name: 'Given name' }).fill('Robin');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Vale');
  await page.getByText('Would rather breathe without holds').click();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('heading', { name: 'Robin Vale' }).waitFor();
  expect(await kept()).toMatchObject([{ given: 'Robin', family: 'Vale', holds: false, archived: false }]);

  await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('303 555 0142');
  await page.getByRole('button', { name: 'Add a diagnosis' }).click();
  await page.getByRole('textbox', { name: 'Code (ICD-10-CM)' }).fill('Z73.3');
  await page.getByText('Say who named it.').waitFor();
  expect(await page.getByRole('button', { name: 'Keep', exact: true }).isDisabled()).toBe(true);
  await page.getByRole('textbox', { name: 'Who named it' }).fill('Dr. Moss');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  }
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByText('Robin Vale is kept.').waitFor();
  expect(await kept()).toMatchObject([{ phone: '303 555 0142' }]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(kept).toMatchObject([{ phone: '' }]);

  await go('#/groups/people/new');
  await page.getByRole('textbox', { name: 'Given name' }).fill('Robyn');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Vale');
  const alike = page.getByRole('complementary', { name: 'Is it one of these?' });
  await alike.getByRole('link', { name: 'Robin Vale' }).waitFor();
  await page.getByRole('button', { name: 'Leave without keeping' }).click();
  await page.getByRole('searchbox', { name: 'Find by name, code or phone' }).fill('robni');
  await page.getByText('One person').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('link', { name: 'Robin Vale' }).click();
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByText(/is out of the way/).waitFor();
  expect(await kept()).toMatchObject([{ archived: true }]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(kept).toMatchObject([{ archived: false }]);

  await page.getByRole('textbox', { name: 'Phone', exact: true }).fill('303 555 0177');
  await page.getByRole('button', { name: 'Archive' }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await page.getByRole('button', { name: 'Archive' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Phone', exact: true }).inputValue()).toBe('303 555 0177');
  await go('#/groups/people');
  await page.getByText('303 555 0177').waitFor();
  expect(await kept()).toMatchObject([{ phone: '303 555 0177', archived: false }]);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(kept).toMatchObject([{ phone: '' }]);
});
