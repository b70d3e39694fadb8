import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { curriculumRecipe, sampleCurriculum } from '#core/records/curriculum-record';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function atLibrary(folder = temporaryFolder()) {
  const program = await loopbackProgram(folder);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(program.host.url);
  await page.getByRole('link', { name: 'Library', exact: true }).click();
  await page.getByRole('heading', { name: 'Library', level: 1 }).waitFor();
  return { ...program, page, complaints };
}

function search(page: Page) {
  return page.getByRole('searchbox', { name: 'Search the library' });
}

function row(page: Page, title: string) {
  return page.locator('.shelf-row').filter({ has: page.getByRole('link', { name: title, exact: true }) });
}

test('a practice is found by a word that is typed wrong, becomes a favourite, goes to the archive and comes back', async () => {
  const { page, complaints, house, troubles } = await atLibrary();
  await search(page).fill('coherant brething');
  await page.getByRole('link', { name: 'Coherent breathing', exact: true }).click();
  await page.locator('.item-title', { hasText: 'Coherent breathing' }).waitFor();
  await page.getByRole('button', { name: 'Add to favourites' }).click();
  await page.getByRole('button', { name: 'Take out of favourites' }).waitFor();

  // Back on the shelf it stands as it was left, with the focus on what was looked at.
  await page.goBack();
  expect(await search(page).inputValue()).toBe('coherant brething');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Coherent breathing');
  await search(page).fill('');
  await page.getByRole('region', { name: 'Favourites' }).getByRole('link', { name: 'Coherent breathing' }).click();

  await page.getByRole('button', { name: 'Put in the archive' }).click();
  await page.getByText('This is in the archive').waitFor();
  await page.getByRole('link', { name: 'Library' }).last().click();
  await search(page).fill('coherent');
  await page
    .getByRole('status')
    .getByText(/found|Nothing fits/)
    .waitFor();
  expect(await page.getByRole('link', { name: 'Coherent breathing', exact: true }).count()).toBe(0);
  await page.getByRole('checkbox', { name: 'The archive' }).check({ force: true });
  await row(page, 'Coherent breathing').waitFor();
  await page.getByRole('link', { name: 'Coherent breathing', exact: true }).click();
  await page.getByRole('button', { name: 'Take out of the archive' }).first().click();
  await page.getByText('“Coherent breathing” is out of the archive.').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await page.getByText('This is in the archive').waitFor();

  // What is shown is on disk.
  const entries = await house.parts.store.index('shelf');
  expect(entries).toHaveLength(1);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a class of the program is made one’s own, removed, brought back, and found after a restart', async () => {
  const folder = temporaryFolder();
  const first = await atLibrary(folder);
  const { page } = first;
  await page
    .getByRole('navigation', { name: 'What to show' })
    .getByRole('link', { name: /^Classes/ })
    .click();
  await page.getByRole('link', { name: 'Room to breathe', exact: true }).click();
  await page.getByRole('heading', { name: 'Room to breathe', level: 1 }).waitFor();
  expect(await page.getByRole('button', { name: 'Remove', exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Make your own' }).click();
  await page.waitForURL(/library\/classes\/cls_[^/]+\/edit$/);
  await page.goto(page.url().replace(/\/edit$/, ''));
  const mine = 'Room to breathe, my version';
  await page.getByRole('heading', { name: mine, level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText(`“${mine}” was removed.`).waitFor();
  await expect.poll(() => row(page, mine).count()).toBe(0);
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await row(page, mine).waitFor();
  expect([...first.complaints, ...first.troubles]).toEqual([]);
  await page.close();
  await first.host.close();

  const second = await atLibrary(folder);
  await search(second.page).fill('breathe version');
  await row(second.page, mine).waitFor();
  expect([...second.complaints, ...second.troubles]).toEqual([]);
});

test('a class is looked at in each of its lengths and opened in the room in the chosen one', async () => {
  const { page, complaints, house, troubles } = await atLibrary();
  await search(page).fill('week 1 stress');
  const found = row(page, 'Week 1: what stress is');
  await expect.poll(() => found.getByText('60 · 75 · 90 min').count()).toBe(1);
  await page.getByRole('link', { name: 'Week 1: what stress is', exact: true }).click();
  const lengths = page.getByRole('navigation', { name: 'Lengths of this class' });
  await lengths.getByRole('link', { name: '90 min' }).click();
  await page.getByRole('heading', { name: 'The class, part by part' }).waitFor();
  await expect.poll(() => lengths.getByRole('link', { name: '90 min' }).getAttribute('aria-current')).toBe('page');
  await page.getByRole('button', { name: 'Open all parts' }).click();
  await expect.poll(() => page.locator('.part-view details[open]').count()).toBeGreaterThan(8);
  await page.getByRole('link', { name: 'Run this class' }).click();
  await expect.poll(() => page.getByRole('radio', { name: /Week 1: what stress is/ }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const plan = house.live?.record.plan;
  expect(plan).toMatchObject({ id: 'week-1-stress-90', length: 90 * 60_000 });
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a new class, practice and curriculum open in their editors, kept from the first moment', async () => {
  const { page, complaints, house, troubles } = await atLibrary();
  const wishes = [
    { kind: 'classes', of: 'Class', button: 'Make this class' },
    { kind: 'practices', of: 'Practice', button: 'Make this practice' },
    { kind: 'curricula', of: 'Curriculum', button: 'Make this curriculum' },
  ] as const;
  for (const { kind, of, button } of wishes) {
    await page.getByRole('link', { name: 'Library', exact: true }).first().click();
    await page.getByRole('link', { name: 'New', exact: true }).click();
    await page.getByRole('radio', { name: of, exact: true }).check({ force: true });
    await page.getByRole('textbox', { name: 'Its title' }).fill(`My first ${of}`);
    await page.getByRole('button', { name: button }).click();
    await page.waitForURL(new RegExp(`library/${kind}/[^/]+/edit$`));
    await page.getByRole('main').waitFor();
    expect(await house.parts.store.index(kind)).toHaveLength(1);
  }
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a class that a curriculum names is not removed: the archive is offered in its place', async () => {
  const { page, complaints, house, troubles } = await atLibrary();
  await search(page).fill('ten quiet');
  await page.getByRole('link', { name: 'Ten quiet minutes', exact: true }).click();
  await page.getByRole('button', { name: 'Make your own' }).click();
  await page.waitForURL(/\/edit$/);
  const id = /classes\/([^/]+)\/edit$/.exec(page.url())?.[1] ?? '';
  const { curriculum, ...held } = sampleCurriculum;
  const naming = { ...curriculum, meetings: curriculum.meetings.map((meeting) => ({ ...meeting, classes: [id] })) };
  await house.parts.store.write(curriculumRecipe, held.id, { ...held, curriculum: naming });
  await page.goto(page.url().replace(/\/edit$/, ''));
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByText(/a curriculum names it, so it was not taken away/).waitFor();
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Put in the archive' }).click();
  await page.getByText('This is in the archive').waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});
