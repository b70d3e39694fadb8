import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const rows = [
  'Name;Geburtsdatum;Telefon;Note',
  'Vale, Robin;09.03.1984;303 555 0142;x',
  'Kim Aster;31.12.1990;303 555 0143;y',
  ';01.01.1980;;nobody',
  'Robyn Vale;;303 555 0199;z',
].join('\n');

test('a messy list is pasted, matched, seen and brought in once; two that are one are made one, and parted again', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const kept = async () => (await house.parts.store.index('people')).map(({ digest }) => digest?.list);
  const bringIn = async (): Promise<void> => {
    await page.evaluate(() => {
      location.hash = '#/groups/people/import';
    });
    await page.getByRole('textbox', { name: /^Or paste rows here/ }).fill(rows);
    await page.getByRole('button', { name: 'Read these rows' }).click();
  };
  await page.goto(host.url);
  await bringIn();
  await page.getByText('3 new, 0 here already, 1 left out').waitFor();
  await page.getByText('no name').waitFor();
  expect(await page.getByRole('button', { name: /^Birth date Geburtsdatum/ }).count()).toBe(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  }
  expect(await kept()).toEqual([]);
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByText('3 new, 0 brought up to date, 1 left out.').waitFor();
  expect(await kept()).toHaveLength(3);
  expect(await kept()).toContainEqual(
    expect.objectContaining({ given: 'Robin', family: 'Vale', birthDate: '1984-03-09', phone: '303 555 0142' }),
  );
  await page.getByRole('button', { name: 'Take another list' }).click();
  await bringIn();
  await page.getByText('0 new, 3 here already, 1 left out').waitFor();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByText(/^0 new, \d+ brought/).waitFor();
  expect(await kept()).toHaveLength(3);

  await page.evaluate(() => {
    location.hash = '#/groups/people/duplicates';
  });
  await page.getByRole('button', { name: /^Compare: / }).click();
  await page.getByRole('button', { name: 'Make one of them' }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'Make one of them' }).click();
  await page.getByText('No two entries look like one person.').waitFor();
  const merged = async () => (await kept()).filter((one) => JSON.stringify(one).includes('"mergedInto":"per_')).length;
  expect(await merged()).toBe(1);
  await page.getByRole('button', { name: 'Part them again' }).click();
  await page.getByRole('button', { name: /^Compare: / }).waitFor();
  expect(await merged()).toBe(0);
});

test('where each date could be two, nothing comes in before somebody has said how dates are written', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  await page.evaluate(() => {
    location.hash = '#/groups/people/import';
  });
  await page
    .getByRole('textbox', { name: /^Or paste rows here/ })
    .fill('Name,Born\nRobin Vale,03/09/1984\nKim Aster,04/05/1990');
  await page.getByRole('button', { name: 'Read these rows' }).click();
  await page.getByText('Say first how the dates are written.').waitFor();
  const take = page.getByRole('button', { name: 'Bring them in' });
  expect(await take.isDisabled()).toBe(true);
  const order = page.getByRole('radiogroup', { name: '03/09/1984: is the day first, or the month?' });
  await order.getByText('Day first', { exact: true }).click();
  await page.getByText('1984-09-03').waitFor();
  expect(await order.isVisible()).toBe(true);
  await take.click();
  await page.getByText(/^2 new, 0 brought/).waitFor();
  const kept = (await house.parts.store.index('people')).map(({ digest }) => digest?.list);
  expect(kept).toContainEqual(expect.objectContaining({ given: 'Robin', birthDate: '1984-09-03' }));
});
