import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { seconds } from '#core/time/milliseconds';
import { choosePart, editing, moment, talk } from '#test/world/inspected-class';

/** What moves by the clock of the class: how it stands and how far it has come, milliseconds. */
function moved(page: Page): Promise<readonly (readonly [string, number])[]> {
  return page.evaluate(() => {
    const all = document.querySelector('.preview-wall')?.getAnimations({ subtree: true }) ?? [];
    const own = all.filter((one) => !(one instanceof CSSAnimation) && !(one instanceof CSSTransition));
    return own.map((one) => [one.playState, Number(one.currentTime)] as const);
  });
}

test('nothing moves on the preview before somebody plays it; then the breath goes on from where it stood', async () => {
  const pattern = {
    id: 'even',
    name: 'Even',
    source: '',
    phases: [
      { kind: 'inhale', seconds: 5 },
      { kind: 'exhale', seconds: 5 },
    ],
  } as const;
  const breathing = { pattern, leadIn: seconds(20) };
  const { page, complaints } = await editing(
    [{ ...talk('breathing'), kind: 'breathing', practice: true, breathing }],
    'no-preference',
  );
  await choosePart(page, 'About breathing');
  await moment(page).focus();
  for (const key of ['Home', 'PageUp', 'PageUp', 'PageUp']) await page.keyboard.press(key);
  await expect.poll(async () => (await moved(page)).length).toBeGreaterThan(0);
  const still = await moved(page);
  expect(new Set(still.map(([state]) => state))).toEqual(new Set(['paused']));
  await page.waitForTimeout(1200);
  expect(await moved(page)).toEqual(still);
  await page.getByRole('button', { name: 'Play what the room sees' }).click();
  await expect.poll(async () => (await moved(page))[0]?.[0]).toBe('running');
  await expect.poll(async () => (await moved(page))[0]?.[1]).toBeGreaterThan((still[0]?.[1] ?? 0) + 1500);
  await page.getByRole('button', { name: 'Pause what the room sees' }).click();
  await expect.poll(async () => (await moved(page)).map(([state]) => state)).not.toContain('running');
  expect(complaints).toEqual([]);
});
