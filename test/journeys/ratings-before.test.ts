import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf, openWall } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const people = ['Ada Ash', 'Ben Birch', 'Cleo Cedar'];
const minute = 60_000;

async function toRatings(page: Page, before: 'Before the class' | 'After the class') {
  await page.getByRole('button', { name: 'Ratings before and after' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ratings from 0 to 10' });
  await expect.poll(() => dialog.getByRole('radio', { name: before }).isChecked()).toBe(true);
  return dialog;
}

test('ratings are taken before a class begins, of those who say yes to it, and those after it near its end, in the room and never on the wall', async () => {
  const { host, pass, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  await page.getByRole('radio', { name: /Ten quiet minutes/ }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill(people.join('\n'));
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const wall = await openWall(page);

  // Before it begins: nobody was asked, so there is no field for anybody.
  const dialog = await toRatings(page, 'Before the class');
  await expect.poll(() => dialog.getByText('Not asked yet.').count()).toBe(3);
  expect(await dialog.getByRole('textbox').count()).toBe(0);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await dialog.getByRole('button', { name: 'They said yes: Ada Ash' }).click();
  // The field stands where the yes was, and takes the number at once.
  const ada = dialog.getByRole('textbox', { name: 'Ada Ash, before' });
  await expect.poll(() => ada.evaluate((field) => field === document.activeElement)).toBe(true);
  await page.keyboard.type('8');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'They said yes: Ben Birch' }).click();
  await page.getByText('Ben Birch said yes. Kept with today’s date.').waitFor();
  // A slip of the finger: he is asked again next time.
  await dialog.getByRole('button', { name: 'Undo' }).press('Enter');
  await dialog.getByRole('button', { name: 'They said yes: Ben Birch' }).waitFor();
  await dialog.getByRole('radio', { name: 'After the class' }).check({ force: true });
  await dialog.getByRole('row', { name: /^Ada Ash 8/ }).waitFor();
  await dialog.getByRole('textbox', { name: 'Ada Ash, after' }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();

  // While it runs: before by itself at first, after from its middle on.
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).first().waitFor();
  const running = await toRatings(page, 'Before the class');
  await running.getByRole('textbox', { name: 'Ada Ash, before' }).waitFor();
  expect(await running.getByRole('textbox', { name: 'Ada Ash, before' }).inputValue()).toBe('8');
  await running.getByRole('button', { name: 'Close' }).click();
  await pass(8 * minute);
  const late = await toRatings(page, 'After the class');
  await expect
    .poll(() =>
      late.getByRole('textbox', { name: 'Ada Ash, after' }).evaluate((field) => field === document.activeElement),
    )
    .toBe(true);
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await late.getByRole('radio', { name: 'Before the class' }).check({ force: true });
  await late.getByRole('row', { name: /^Ada Ash .*3$/ }).waitFor();
  await late.getByRole('button', { name: 'Close' }).click();
  // The class went on under it.
  await page.getByRole('button', { name: 'Pause', exact: true }).first().waitFor();
  expect(await wall.locator('body').innerText()).not.toMatch(/Ada|rating|stress right now/i);

  const facilitator = asFacilitator(host.program);
  const [one] = await facilitator.people();
  const told = await facilitator.answers({ person: one?.id ?? '' });
  expect(told).toMatchObject({
    done: true,
    value: { consent: 'given', series: [{ points: [{ total: 8 }, { total: 3 }] }] },
  });
  expect([...complaints, ...troubles]).toEqual([]);
});
