import { expect, test } from 'vitest';
import { seconds } from '#core/time/milliseconds';
import { axeFindings } from '#test/world/axe';
import { choosePart, editing, field, talk } from '#test/world/inspected-class';

test.each(['light', 'dark'] as const)(
  'axe finds nothing in the inspector of a part with everything folded out, and nothing sticks out, with the system set to %s',
  async (colorScheme) => {
    const lines = [0, 60, 400].map((at) => ({ at: seconds(at), text: `A line at ${at}` }));
    const { page } = await editing([{ ...talk('guided'), kind: 'guided', practice: true, lines }, talk('break')]);
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const look = async (state: string): Promise<void> => {
      for (const width of [1366, 1024, 700]) {
        await page.setViewportSize({ width, height: 768 });
        const found = async () => ({
          state: `${state}, ${width}`,
          findings: await axeFindings(page),
          overflow: await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        });
        await expect
          .poll(found, { timeout: 8000, interval: 500 })
          .toEqual({ state: `${state}, ${width}`, findings: [], overflow: 0 });
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    };
    await choosePart(page, 'About guided');
    const folded = page.locator('.part-section:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await page.getByRole('button', { name: 'Make a shorter version' }).click();
    await page.getByRole('button', { name: 'Add a bell in between' }).click();
    await page.getByRole('button', { name: 'Paste many lines' }).first().click();
    await look('a guided part');
    for (const kind of ['Relaxation', 'Breathing']) {
      await field(page, 'kind').getByRole('button').click();
      await page.getByRole('option', { name: kind, exact: true }).click();
      await look(kind);
    }
    await page.getByRole('button', { name: 'Take a line for the choice' }).click();
    await page.getByRole('option').first().waitFor();
    await look('lines to take');
    // A line that is taken is written where it was wished for.
    await page.getByRole('option', { name: /^Join in, listen, or rest/ }).click();
    await expect(field(page, 'choice').getByRole('textbox').inputValue()).resolves.toMatch(/^Join in, listen, or rest/);
  },
);
