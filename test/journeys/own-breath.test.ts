import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { chooseKey, unlock } from '#test/world/pass-gate';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

test('a breath of one’s own is written by seconds or by pace, told what a room can’t follow, and there after a restart', async () => {
  const folder = temporaryFolder();
  const first = await spawnHost(folder);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(first.url);
  await chooseKey(page);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Breath', exact: true }).click();
  await page.getByRole('button', { name: 'Make your own' }).click();
  const seconds = page.getByRole('textbox', { name: 'Seconds' });
  const rate = page.getByRole('textbox', { name: 'Breaths a minute' });
  await seconds.first().fill('4.5');
  await seconds.nth(1).fill('7,5');
  expect(await rate.inputValue()).toBe('5');
  await rate.fill('6');
  expect(await seconds.first().inputValue()).toBe('3.75');
  expect(await seconds.nth(1).inputValue()).toBe('6.25');
  await seconds.first().press('ArrowUp');
  expect(await seconds.first().inputValue()).toBe('3.8');
  await seconds.first().fill('12');
  await page.getByText('1.5 to 10 seconds for this step.').waitFor();
  await seconds.first().fill('3,8');
  await page.getByText('1.5 to 10 seconds for this step.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Keep this pattern' }).click();
  await page.getByText('Give it a name of up to 80 letters.').waitFor();
  await page.getByRole('textbox', { name: 'Name' }).fill('Tuesday evenings');
  await page.getByRole('button', { name: 'Add a step' }).click();
  await page.getByRole('button', { name: /Step 3$/ }).click();
  await page.getByRole('option', { name: 'Rest, empty' }).click();
  await seconds.nth(2).fill('1');
  await page.getByRole('button', { name: /Beside it, without holds/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Keep this pattern' }).click();
  const own = page.getByRole('radio', { name: /Tuesday evenings/ });
  await own.waitFor();
  expect(await own.isChecked()).toBe(true);
  await page.getByText('Yours: 3.8 · 6.25 · 1 s, 5.43 a minute').waitFor();
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await own.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await own.waitFor();
  await page.getByRole('radio', { name: /Box, four by four/ }).check();
  expect(await page.getByRole('button', { name: 'Change', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Copy and change' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('A smaller box');
  await rate.fill('5');
  expect(await seconds.evaluateAll((all) => all.map((one) => one instanceof HTMLInputElement && one.value))).toEqual([
    '3',
    '3',
    '3',
    '3',
  ]);
  await page.getByRole('button', { name: 'Keep this pattern' }).click();
  await page.getByText('Yours, after “Box, four by four”').waitFor();
  await first.end('SIGINT');

  const second = await spawnHost(folder);
  await page.goto(`${second.url}#/settings/breath`);
  await unlock(page);
  await page.getByText('Yours: 3.8 · 6.25 · 1 s, 5.43 a minute').waitFor();
  await page.getByRole('radio', { name: /A smaller box/ }).check();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('The smallest box');
  await page.getByRole('button', { name: 'Keep this pattern' }).click();
  await page.getByRole('radio', { name: /The smallest box/ }).waitFor();
  expect(await page.getByRole('radio', { name: /A smaller box/ }).count()).toBe(0);
}, 90_000);
