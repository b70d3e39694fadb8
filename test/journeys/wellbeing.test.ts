import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { loopbackProgram } from '#test/world/loopback-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const people = ['Ada Ash', 'Ben Birch', 'Cleo Cedar', 'Dan Dogwood', 'Eve Elm', 'Finn Fir'];

async function open(): Promise<{ page: Page; pass: (milliseconds: number) => Promise<void> }> {
  const { host, pass } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  await page.goto(host.url);
  return { page, pass };
}

test('ratings of six people are entered by keys alone, and the room is told together from five on', async () => {
  const { page, pass } = await open();
  await page.getByRole('radio', { name: /Ten quiet minutes/ }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill(people.join('\n'));
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Pause', exact: true }).first().waitFor();
  await pass(9 * 60_000);
  await page.getByRole('button', { name: /^On with the day/ }).click();
  await page.waitForTimeout(750);
  await page.getByRole('button', { name: 'End class' }).click();
  await page.getByRole('button', { name: 'Ratings before and after' }).click();
  await page.getByRole('radio', { name: 'Before the class' }).check({ force: true });
  for (const name of people) await page.getByRole('button', { name: `They said yes: ${name}` }).click();
  await expect.poll(() => page.getByRole('textbox', { name: /, before$/ }).count()).toBe(6);
  await page.getByRole('textbox', { name: 'Ada Ash, before' }).focus();
  for (const given of ['7', '8', '5', '10']) {
    await page.keyboard.type(given);
    await page.keyboard.press('Enter');
  }
  await page.getByText('The room is told together only from five answers on').waitFor();
  for (const given of ['6', '4']) {
    await page.keyboard.type(given);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Before: 6 answered, half of them 6.5 or lower.').waitFor();
  const finn = page.getByRole('textbox', { name: 'Finn Fir, before' });
  await finn.fill('11');
  await finn.press('Enter');
  await page.getByText('A whole number from 0 to 10').waitFor();
  await finn.fill('');
  await finn.press('Enter');
  await page.getByText('The rating of Finn Fir is taken away.').waitFor();
  await page.getByText('Before: 5 answered').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
});

test('a PSS-10 is entered twice from paper, a blank and a slip are named, and the total stands in the plot and its table', async () => {
  const { page } = await open();
  await page.evaluate(() => {
    location.hash = '/groups/people/new';
  });
  await page.getByRole('textbox', { name: 'Given name' }).fill('Robin');
  await page.getByRole('textbox', { name: 'Family name' }).fill('Vale');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('button', { name: 'They said yes' }).click();
  // The form above knows it, too.
  const consent = page.getByRole('radiogroup', { name: 'Ratings and questionnaires' });
  await expect.poll(() => consent.getByRole('radio', { name: 'Yes' }).isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Enter a questionnaire from paper' }).click();
  await page
    .getByRole('button', { name: /Questionnaire/ })
    .last()
    .click();
  await page
    .getByRole('option', { name: /Perceived Stress Scale/ })
    .first()
    .click();
  const enter = async (answers: readonly number[]): Promise<void> => {
    for (const [at, answer] of answers.entries()) {
      await page.getByRole('textbox', { name: `Item ${at + 1}`, exact: true }).fill(String(answer));
    }
  };
  await enter([2, 2, 2, 2, 2, 2, 2, 2, 2]);
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await page.getByText('items 10. Ask for them').waitFor();
  await enter([2, 2, 2, 1, 2, 2, 2, 2, 2, 2]);
  await page.getByRole('button', { name: 'Enter it once more' }).click();
  await enter([2, 2, 3, 1, 2, 2, 2, 2, 2, 2]);
  await page.getByRole('button', { name: 'Compare and keep' }).click();
  await page.getByText('Item 3: first 2, now 3. Look at the paper.').waitFor();
  await enter([2, 2, 2]);
  await page.getByRole('button', { name: 'Compare and keep' }).click();
  await page.getByText('Total 21 of 0 to 40.').waitFor();
  await page.getByText('Item 4 is turned round: given 1, counted 3.').waitFor();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByRole('img', { name: /1 total over time/ }).waitFor();
  await page.getByRole('cell', { name: '21', exact: true }).waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: /^Remove the answers of/ }).click();
  await page.getByText('No answers yet.').waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await page.getByRole('cell', { name: '21', exact: true }).waitFor();
});
