import { expect, onTestFinished, test } from 'vitest';
import { instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('the rules of a facilitator are kept as they were written, and a class is opened with what was promised of it', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ timezoneId: 'America/Denver', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${host.url}#/settings/rules`);
  await page.getByRole('button', { name: 'Add a rule' }).click();
  await page.keyboard.type('Hillside clinic');
  await page.getByRole('textbox', { name: 'Minutes' }).fill('1h');
  await page.getByRole('button', { name: 'Add a rule' }).focus();
  await page.getByText('Whole minutes, 1 to 600.').waitFor();
  expect(house.settings.floors).toEqual([]);
  await page.getByRole('textbox', { name: 'Minutes' }).fill('50');
  const kept = [{ name: 'Hillside clinic', minutes: 50 }];
  await expect.poll(() => house.settings.floors).toEqual(kept);
  await page.getByRole('button', { name: 'Remove the rule of Hillside clinic' }).click();
  await expect.poll(() => house.settings.floors).toEqual([]);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(() => house.settings.floors).toEqual(kept);
  await page.getByRole('button', { name: /Be over before the end/ }).click();
  await page.getByRole('option', { name: '5 minutes before', exact: true }).click();
  await page.getByRole('button', { name: /Offer to fit the class/ }).click();
  await page.getByRole('option', { name: '2 minutes behind', exact: true }).click();
  await expect.poll(() => [house.settings.buffer, house.settings.offerFitAfter]).toEqual([5, 2]);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await page.getByRole('radio', { name: /Room to breathe/ }).check({ force: true });
  await page.getByText('At a time', { exact: true }).click();
  await page.getByLabel('Planned start').fill('18:30');
  await page.getByText('To be over by 19:25, 5 min before.').waitFor();
  await page.getByText('This class plans 60 min, the slot has 55.').waitFor();
  await page.getByLabel('Ends at').fill('19:50');
  await page.getByText('This class plans 60 min, the slot has 75.').waitFor();
  await page.getByRole('button', { name: /Counts for/ }).click();
  await page.getByRole('option', { name: 'Hillside clinic: 50 min' }).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const record = house.live?.record;
  expect(record?.plannedStart).toBe(Date.UTC(2026, 10, 24, 1, 30));
  expect(record?.contract).toEqual({
    hardEnd: instant(Date.UTC(2026, 10, 24, 2, 50)),
    buffer: minutes(5),
    floor: kept[0],
  });
}, 60_000);
