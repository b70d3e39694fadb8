import { expect, onTestFinished } from 'vitest';
import { axeFindings } from './axe';
import { launchChromium } from './chromium';
import { loopbackProgram } from './loopback-program';
import { temporaryFolder } from './temporary-folder';

/** The built program in a window of its own, at a page of the roster. */
export async function peoplePage() {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Denver',
  });
  await page.goto(host.url);
  const go = (address: string) =>
    page.evaluate((to) => {
      location.hash = to;
    }, address);
  /** By day and by dusk, as it stands now. */
  const isClean = async (): Promise<void> => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    }
  };
  const kept = async () => (await house.parts.store.index('people')).map(({ digest }) => digest?.list);
  /** The text of what has the focus. */
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Pastes a list and has it read. */
  const read = async (rows: string): Promise<void> => {
    await go('#/groups/people/import');
    await page.getByRole('textbox', { name: /^Or paste rows here/ }).fill(rows);
    await page.getByRole('button', { name: 'Read these rows' }).press('Enter');
    await page.getByRole('heading', { name: 'What each column is' }).waitFor();
  };
  return { page, program: host.program, house, go, isClean, kept, focused, read };
}
