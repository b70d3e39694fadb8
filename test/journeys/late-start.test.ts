import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { read } from '#core/session/reading';
import { aMoment } from '#test/world/class-story';
import { elasticRoom } from '#test/world/elastic-room';
import { evening } from '#test/world/open-program';

const minute = 60_000;

function rowsOf(page: Page): Promise<readonly string[]> {
  return page.getByRole('list', { name: 'What becomes of each part' }).getByRole('listitem').allInnerTexts();
}

test('a class that begins nine minutes late is offered a fit, shows what it would change, and ends on the minute on the door', async () => {
  const { page, house, room, run, pass, complaints, troubles } = await elasticRoom({
    plannedStart: evening - 9 * minute,
  });
  const projected = () => read(room().agenda, run(), house.now()).projectedEnd ?? 0;
  const promised = evening + 21 * minute;
  await page.keyboard.press('Space');
  await page.getByText('9 min behind. F shows how to end on time.').waitFor();
  const began = run().began?.at ?? 0;
  expect(projected()).toBe(began + 30 * minute);

  await page.keyboard.press('f');
  await page.getByText(/^Ends 18:21, not 18:30\./).waitFor();
  const rows = (await rowsOf(page)).join('\n');
  expect(rows).toMatch(/The talk\s+8 min → \d:\d\d/);
  expect(rows).toMatch(/The breath\s+5 min → \d:\d\d/);
  expect(run().fitted).toEqual({});

  await page.keyboard.press('Enter');
  await expect.poll(projected).toBe(promised);
  await page.getByText('9 min behind. F shows how to end on time.').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => run().fitted).toEqual({});
  expect(projected()).toBe(began + 30 * minute);

  await page.getByRole('button', { name: /^Fit to end on time/ }).click();
  await page.getByRole('button', { name: 'Fit now' }).click();
  await expect.poll(projected).toBe(promised);
  const { plan } = room();
  for (const part of plan.parts) {
    await page.getByRole('heading', { name: part.title, level: 2 }).waitFor();
    const { agenda } = room();
    const { remaining } = read(agenda, run(), house.now());
    await pass(remaining ?? 0);
    const isLast = part === plan.parts.at(-1);
    await aMoment(page);
    await page.getByRole('button', { name: isLast ? 'End class' : 'Next', exact: true }).click();
    await expect.poll(() => run().part).not.toBe(part.id);
  }
  await page.getByRole('heading', { name: 'Sign this session' }).waitFor();
  const late = (run().endedAt ?? 0) - promised;
  expect(late).toBeGreaterThanOrEqual(-1);
  expect(late).toBeLessThan(20_000);
  expect(run().done.map(({ part }) => part)).toEqual(plan.parts.map(({ id }) => id));
  expect([...complaints, ...troubles]).toEqual([]);
});
