import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

async function open(): Promise<Page> {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  return page;
}

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

async function makeEveningCheck(page: Page): Promise<void> {
  await goTo(page, '/settings/questionnaires');
  await page.getByRole('button', { name: 'Make a questionnaire' }).click();
  await page.getByRole('button', { name: 'Keep the questionnaire' }).click();
  await page.getByText('Not kept yet: look at what is marked.').waitFor();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await name.fill('Evening check');
  await page.getByRole('textbox', { name: 'How many questions' }).fill('2');
  await page.getByRole('textbox', { name: 'Question 1, in your own words' }).fill('How tense were you today?');
  await page.getByRole('textbox', { name: 'Question 2, in your own words' }).fill('How well did you rest?');
  await page.getByRole('checkbox', { name: 'Question 2 is turned round' }).check({ force: true });
  await page.getByRole('textbox', { name: 'What 0 means' }).fill('not at all');
  await page.getByRole('textbox', { name: 'What 4 means' }).fill('very');
  await page.getByText('The total goes from 0 to 8.').waitFor();
  await page.getByRole('button', { name: 'Add a band' }).click();
  const [low, high] = [page.getByRole('group', { name: /^Band 1/ }), page.getByRole('group', { name: /^Band 2/ })];
  await low.getByRole('textbox', { name: 'Up to' }).fill('3');
  await low.getByRole('textbox', { name: 'Called' }).fill('easy');
  await high.getByRole('textbox', { name: 'Called' }).fill('heavy');
  await page.getByRole('group', { name: 'Band 2, from 4' }).waitFor();
  await page.getByRole('button', { name: 'Add a reason to talk' }).click();
  const talk = page.getByRole('group', { name: 'Talk 1' });
  await talk.getByRole('button', { name: /When/ }).click();
  await page.getByRole('option', { name: 'Question 1' }).click();
  await talk.getByRole('textbox', { name: 'Is at least' }).fill('4');
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'Keep the questionnaire' }).click();
  await page.getByText('Evening check is kept, rules version 1.').waitFor();
}

async function makePerson(page: Page): Promise<void> {
  await goTo(page, '/groups/people/new');
  await page.getByRole('textbox', { name: 'Given name' }).fill('Robin');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'They said yes' }).click();
  await page.getByRole('button', { name: 'Enter a questionnaire from paper' }).waitFor();
}

async function enter(page: Page, answers: readonly number[]): Promise<void> {
  for (const [at, answer] of answers.entries()) {
    await page.getByRole('textbox', { name: new RegExp(`^Item ${at + 1}\\b`) }).fill(String(answer));
  }
}

async function enterTwice(page: Page, answers: readonly number[]): Promise<void> {
  await enter(page, answers);
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await enter(page, answers);
  await page.getByRole('button', { name: 'Compare and keep' }).click();
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Enter a questionnaire from paper' }).click();
  await page
    .getByRole('button', { name: /Questionnaire/ })
    .last()
    .click();
  await page.getByRole('option', { name }).click();
}

test('a questionnaire of one’s own is made, entered for an earlier day, scored with its version, and its talk stays open until it is noted', async () => {
  const page = await open();
  await makeEveningCheck(page);
  await makePerson(page);
  await choose(page, 'Evening check');
  await page.getByText('How tense were you today?').waitFor();
  await page.getByText('4 very').waitFor();
  const day = page.getByLabel('Filled in on');
  const today = await day.inputValue();
  await day.fill('2999-01-01');
  await enter(page, [4, 1]);
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await expect.poll(() => day.evaluate((field) => field === document.activeElement)).toBe(true);
  await day.fill('2020-05-04');
  await page.getByText('Before it', { exact: true }).click();
  await enterTwice(page, [4, 1]);
  await page.getByText('Total 7 of 0 to 8.').waitFor();
  await page.getByRole('dialog').getByText('Our bands (version 1): heavy').waitFor();
  await page.getByText('Scored by the rules of Evening check, version 1.').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('rowheader', { name: 'May 4, 2020 (before)' }).waitFor();
  await page.getByText('Talk with them: Evening check, May 4, 2020').waitFor();
  await page.reload();
  await page.getByText('Talk with them: Evening check, May 4, 2020').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'We talked' }).click();
  await page.getByText(/Evening check: it was noted on .* that you talked/).waitFor();
  await page.getByRole('button', { name: 'Take this note back' }).click();
  await page.getByRole('button', { name: 'We talked' }).waitFor();
  // Newer answers that call for no talk take its place.
  await choose(page, 'Evening check');
  expect(await day.inputValue()).toBe(today);
  await enterTwice(page, [0, 4]);
  await page.getByText('Total 0 of 0 to 8.').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('button', { name: 'We talked' }).waitFor({ state: 'hidden' });
});

test('a rule that was changed makes a new version, its undo another, and the archive gives a questionnaire back', async () => {
  const page = await open();
  await makeEveningCheck(page);
  await page.getByRole('button', { name: 'Change Evening check' }).click();
  await page.getByRole('textbox', { name: 'Highest number' }).fill('5');
  await page.getByRole('button', { name: 'Keep the questionnaire' }).click();
  await page.getByText('Evening check is kept, rules version 2.').waitFor();
  await page.getByText('2 questions, answered 0 to 5. Rules version 2.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByText('2 questions, answered 0 to 4. Rules version 3.').waitFor();
  await page.getByRole('button', { name: 'Put Evening check in the archive' }).click();
  await page.getByRole('heading', { name: 'In the archive' }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'Bring back Evening check' }).click();
  await page.getByRole('button', { name: 'Change Evening check' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('button', { name: 'Bring back Evening check' }).waitFor();
});

test('a refused entry puts the focus on the item that is wrong, the first time and where both entries differ', async () => {
  const page = await open();
  await makePerson(page);
  await choose(page, 'Perceived Stress Scale, 4 items');
  const item = (at: number) => page.getByRole('textbox', { name: `Item ${at}`, exact: true });
  const hasFocus = (at: number) => item(at).evaluate((field) => field === document.activeElement);
  await enter(page, [1, 1]);
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await expect.poll(() => hasFocus(3)).toBe(true);
  await item(3).fill('1');
  await item(4).fill('1');
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await expect.poll(() => hasFocus(1)).toBe(true);
  await enter(page, [1, 3, 1, 1]);
  await page.getByRole('button', { name: 'Compare and keep' }).click();
  await expect.poll(() => hasFocus(2)).toBe(true);
  expect(await item(2).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Change the first entry' }).click();
  await expect.poll(() => hasFocus(2)).toBe(true);
  await item(2).fill('3');
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await page.getByRole('button', { name: 'Compare and keep' }).click();
  const said = page.getByRole('status').filter({ hasText: /^Total/ });
  await said.waitFor();
  const another = page.getByRole('button', { name: 'Enter another sheet of this questionnaire' });
  await expect.poll(() => another.evaluate((button) => button === document.activeElement)).toBe(true);
});
