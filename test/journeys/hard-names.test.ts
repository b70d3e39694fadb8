import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { elasticClass } from '#test/world/elastic-class';
import { elasticRoom } from '#test/world/elastic-room';
import { groupWith, mondays, value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

const rightToLeft = 'נועה';
const longName = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(2);
const longTitle = 'An evening group for everybody who carries more than they can set down by themselves on Mondays';
const minute = 60_000;

/** Where a piece of a text stands from the left; pixels. */
function leftOf(place: Locator, piece: string): Promise<number> {
  return place.evaluate((element, wanted) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return range.getBoundingClientRect().left;
    }
    throw new Error(`expected ${wanted} in ${element.textContent}`);
  }, piece);
}

/** In how many lines a text is drawn. */
function linesOf(place: Locator): Promise<number> {
  return place.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}

test('long names, long titles and names from right to left leave times, dates and rules as they are', async () => {
  const { page, host, pass, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const go = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  await facilitator.leave();
  const names = ['Bo', 'Cem', 'Dee', 'Eli', 'Fay', 'Gil', 'Hal', 'Ivy', 'Jo', 'Kit', 'Lou', longName, rightToLeft];
  const { id: group, people } = await groupWith(facilitator, names, { ...mondays, title: longTitle, capacity: null });
  await value(facilitator.openMeeting({ key: press(), group, meeting: '2026-11-23', classId: elasticClass.id }));
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  for (const person of people) await value(facilitator.mark({ key: press(), person, mark: 'present' }));

  // Whose marks are open is seen, also in the last row of a low window.
  await page.setViewportSize({ width: 1366, height: 560 });
  const row = page.locator('.person', { hasText: rightToLeft });
  await row.getByRole('button', { name: /Change the mark/ }).click();
  await row.getByRole('group', { name: /^Mark for/ }).waitFor();
  const list = page.locator('.people-list');
  const topOf = async (place: Locator) => (await place.boundingBox())?.y ?? Number.NaN;
  await expect.poll(async () => (await topOf(row)) >= (await topOf(list)) - 1).toBe(true);
  await page.setViewportSize({ width: 1366, height: 768 });

  await pass(40 * minute);
  await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  await value(facilitator.sign({ key: press(), by: 'Kim Park', credential: '', statement: 'As marked.' }));
  await value(facilitator.leave());

  await go('#/records');
  const session = page.locator('.sessions tr', { hasText: longTitle });
  await session.getByRole('link', { name: elasticClass.title }).click();
  const record = page.locator('.attended-table tbody tr', { hasText: longName });
  await record.waitFor();
  for (const figure of await record.locator('.attended-figure').all()) expect(await linesOf(figure)).toBe(1);
  expect(await linesOf(record.locator('td').first())).toBe(1);

  await go(`#/groups/${group}/attendance`);
  const rule = page.locator('.group-facts');
  await rule.waitFor();
  expect(await linesOf(rule)).toBeLessThan(5);
  const box = await rule.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(1366);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1366);

  await go('#/groups/people/import');
  await page
    .getByRole('textbox', { name: /^Or paste rows here/ })
    .fill(`Name;Birth date\n${rightToLeft} ${rightToLeft};1990-01-02\nAna Abel;1991-01-02`);
  await page.getByRole('button', { name: 'Read these rows' }).click();
  const came = page.locator('.import-row').first();
  await came.waitFor();
  const [name, year, day] = await Promise.all([rightToLeft, '1990', '02'].map((piece) => leftOf(came, piece)));
  expect([name, year, day].toSorted((one = 0, other = 0) => one - other)).toEqual([name, year, day]);
  expect([...complaints, ...troubles]).toEqual([]);
});
