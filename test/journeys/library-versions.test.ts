import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { House } from '#api/house';
import { listLibrary } from '#api/library-list';
import { itemVersions } from '#api/library-versions';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { withPart } from '#core/library/class-edit';
import { shortHash } from '#core/library/content-hash';
import { builtInLibrary } from '#files/built-in-library';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf, expected, openRoom } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function pageOf(url: string): Promise<Page> {
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(url);
  return page;
}

/** Goes to an address of the app. */
async function to(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => window.location.assign(`#${hash}`), path);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Nothing to complain of for a screen reader, and nothing that sticks out, by day and at dusk. */
async function looksRight(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  }
}

async function ownClassId(house: House): Promise<string> {
  return (await listLibrary(house)).find(({ kind, isBuiltIn }) => kind === 'classes' && !isBuiltIn)?.id ?? '';
}

async function about(page: Page, id: string, words: string): Promise<void> {
  await to(page, `/library/classes/${id}/edit`);
  await page.getByRole('button', { name: /^About this class/ }).click();
  await page.getByRole('textbox', { name: /^What it is about/ }).fill(words);
  await press(page, 'Done');
  await page.getByRole('link', { name: 'Edit', exact: true }).waitFor();
}

const first = 'Ten minutes before the shift begins.';
const second = 'Twelve minutes after the shift ends.';

test('a class that ships is made one’s own, held, and changed again: the old session still has every word, and so do its versions', async () => {
  const { host, house, pass, troubles } = await loopbackProgram(temporaryFolder());
  const page = await pageOf(host.url);
  const complaints = complaintsOf(page);
  await to(page, '/library/classes/ten-quiet-minutes');
  await press(page, 'Make your own');
  await page.getByRole('button', { name: /^About this class/ }).waitFor();
  const id = await ownClassId(house);
  await about(page, id, first);
  await page.getByRole('link', { name: 'Run this class' }).click();
  await openRoom(page, 'Ten quiet minutes, my version');
  await press(page, 'Start');
  for (const name of expected) await page.getByRole('button', { name: `${name}: mark as here` }).click();
  await page.waitForTimeout(750);
  await page.getByRole('button', { name: /^On with the day/ }).click();
  await pass(12 * 60_000);
  await press(page, 'End class');
  await page.getByRole('heading', { name: 'Sign this session' }).waitFor();
  const [ran] = await itemVersions(house, { kind: 'classes', id });
  await page
    .getByText(`content ${shortHash(ran?.hash ?? '')}`)
    .first()
    .waitFor();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await press(page, 'Sign and lock this session');
  await page.getByText('Signed by Kim Park').waitFor();
  await press(page, 'Back to Today');

  // Changed again, after it was held.
  await about(page, id, second);
  await page.getByRole('link', { name: 'Records', exact: true }).click();
  await page.getByRole('link', { name: /^Ten quiet minutes, my version: the class as it ran/ }).click();
  await page.getByText('The class in the library has changed since.').waitFor();
  await page.getByText(`Content ${shortHash(ran?.hash ?? '')}`).waitFor();
  const row = page.getByRole('row', { name: /^What it is about/ });
  expect(await row.innerText()).toContain(first);
  expect(await page.getByRole('table', { name: /^What differs/ }).innerText()).toContain(second);
  await looksRight(page);

  // The report of the session, opened again, says the same.
  await page.getByRole('link', { name: 'Back to Records' }).click();
  await page.getByRole('button', { name: /^Look/ }).click();
  await press(page, 'Show every word of it');
  await page.getByText('The class in the library has changed since.').waitFor();
  await looksRight(page);
  await press(page, 'Back to Today');

  // Its versions know which one was held, and bring it back; undo takes that back.
  await to(page, `/library/classes/${id}/versions`);
  const versions = page.getByRole('list', { name: 'Versions, the newest first' }).getByRole('button');
  await expect.poll(() => versions.count()).toBe(3);
  expect(await versions.nth(1).innerText()).toContain('Held once');
  expect(await versions.nth(2).innerText()).toContain('The original, version');
  await page.getByRole('row', { name: /^What it is about/ }).waitFor();
  await looksRight(page);
  await versions.nth(1).click();
  await page.getByRole('button', { name: /^Bring back version/ }).click();
  await expect.poll(() => versions.count()).toBe(4);
  const stored = async (): Promise<string | undefined> =>
    (await listLibrary(house)).find((item) => item.id === id)?.about;
  expect(await stored()).toBe(first);
  await press(page, 'Undo');
  await expect.poll(stored).toBe(second);
  expect([...complaints, ...troubles]).toEqual([]);
}, 180_000);

/** The library as it may ship one day: a class with another line in its first part, one more part, and better words about it. */
function later(plan: ClassPlan): ClassPlan {
  const [opening] = plan.parts;
  if (opening === undefined) return plan;
  const mended = withPart(plan, opening.id, (part) => ({
    ...part,
    prompt: 'Sit as you like, and let your feet rest.',
  }));
  const more = { ...opening, id: 'one-more', title: 'One more minute', prompt: 'Look around the room.' };
  return { ...mended, version: plan.version + 1, about: 'Better told.', parts: [...mended.parts, more] };
}

test('when a class that was copied ships anew, what is new in it is taken over one by one, taken back, and let be', async () => {
  const folder = temporaryFolder();
  const before = await loopbackProgram(folder);
  const early = await pageOf(before.host.url);
  await to(early, '/library/classes/ten-quiet-minutes');
  await press(early, 'Make your own');
  await early.getByRole('button', { name: /^About this class/ }).waitFor();
  const id = await ownClassId(before.house);
  await about(early, id, first);
  await early.context().browser()?.close();
  await before.host.close();

  const ours = builtInLibrary();
  const classes = ours.classes.map((plan) => (plan.id === 'ten-quiet-minutes' ? later(plan) : plan));
  const { host, house, troubles } = await loopbackProgram(folder, undefined, { ...ours, classes });
  const page = await pageOf(host.url);
  await to(page, `/library/classes/${id}`);
  await page.getByRole('link', { name: 'Compare' }).click();
  await page.getByRole('heading', { name: '3 things are new in the original' }).waitFor();
  // Both changed what it is about.
  await page.getByText('You changed this, too: yours would be replaced').waitFor();
  await looksRight(page);
  await press(page, 'Take it over: One more minute');
  await page.getByRole('heading', { name: '2 things are new in the original' }).waitFor();
  await press(page, 'Take it over: What it is about');
  await page.getByRole('heading', { name: 'One thing is new in the original' }).waitFor();
  const stored = async () => (await listLibrary(house)).find((item) => item.id === id);
  expect(await stored()).toMatchObject({ about: 'Better told.' });
  // The newest notice is the one that takes back what was done last.
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect.poll(async () => (await stored())?.about).toBe(first);
  await page.getByRole('heading', { name: '2 things are new in the original' }).waitFor();
  await press(page, 'I have seen it all');
  await page.getByRole('list', { name: 'Versions, the newest first' }).waitFor();
  expect(await stored()).toMatchObject({ hasNewerBase: false, about: first });
  expect(troubles).toEqual([]);
}, 120_000);
