import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Eight people: three on the list, five who walk in, with names that files and screens stumble over. */
export const expected = ['Ann Lee', 'Björn Ångström', '=Maria; "Mo" O’Neil'];
export const walkIns = ['Cas Ode', 'Dee, Orr', "D'Arcy Finch", 'Łucja Żak', '山田 花'];

/** Opens the chosen class from Today with the list of those who are expected. */
export async function openRoom(page: Page, classTitle: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(classTitle) }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill(expected.join('\n'));
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
}

/** Lets so much time pass as a hand needs between two presses of Next: a second one at once is taken for a double click. */
export async function aMoment(page: Page): Promise<void> {
  await page.waitForTimeout(750);
}

/** Opens the projector page as a window of its own. */
export async function openWall(page: Page): Promise<Page> {
  const [wall] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Open the wall' }).click(),
  ]);
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await page.getByText('No projector page open').waitFor({ state: 'detached' });
  // Where the wall has no display of its own, it is asked about before the class.
  const onlyThere = page.getByRole('button', { name: 'Only on the wall' });
  if (await onlyThere.isVisible()) await onlyThere.click();
  return wall;
}

/** Marks everybody who was expected by one tap, and types in those who were not. */
export async function markEight(page: Page): Promise<void> {
  for (const name of expected) await page.getByRole('button', { name: `${name}: mark as here` }).click();
  const field = page.getByRole('textbox', { name: 'Add someone who came' });
  for (const name of walkIns) {
    await field.fill(name);
    await field.press('Enter');
  }
  await expect.poll(() => page.getByText('8 of 8 here').count()).toBeGreaterThan(0);
}

/** What went wrong in a page, as its console told it. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
