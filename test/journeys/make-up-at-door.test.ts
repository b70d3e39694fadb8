import { expect, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticClass } from '#test/world/elastic-class';
import { elasticRoom } from '#test/world/elastic-room';
import { groupWith, value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

const minute = 60_000;
const day = 24 * 60 * minute;

test('whoever missed a meeting of their own group makes up for it at the door in one tap, or walks in', async () => {
  const { page, host, room, pass, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  await facilitator.leave();
  const { id: group, people } = await groupWith(facilitator, ['Ana', 'Bo']);
  const [ana = '', bo = ''] = people;
  const classId = elasticClass.id;
  await value(facilitator.openMeeting({ key: press(), group, meeting: '2026-11-23', classId }));
  await value(facilitator.command({ key: press(), command: { ask: 'start' } }));
  await value(facilitator.mark({ key: press(), person: ana, mark: 'no-show' }));
  await value(facilitator.mark({ key: press(), person: bo, mark: 'present' }));
  await pass(40 * minute);
  await value(facilitator.command({ key: press(), command: { ask: 'end' } }));
  await value(facilitator.sign({ key: press(), by: 'Kim Park', credential: '', statement: 'As marked.' }));
  await value(facilitator.leave());
  await pass(2 * day);
  await value(facilitator.open({ key: press(), classId, plannedStart: null, expected: ['Ann Lee'] }));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => room().run.playback).toBe('play');

  // The region that tells of offers is there before any of them.
  const told = page.locator('.walk-in-told');
  expect(await told.getAttribute('role')).toBe('status');
  const field = page.getByRole('textbox', { name: 'Add someone who came' });
  await field.click();
  await field.pressSequentially('ana');
  const offer = page.getByRole('button', { name: 'Ana Vale: Making up for Monday evenings, Mon, Nov 23' });
  await offer.waitFor();
  await expect.poll(() => told.innerText()).toMatch(/^One on the roster\. Enter adds “ana” as somebody new/);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);

  // All dates, by keys alone; the field keeps the focus and Escape is not needed.
  await page.getByRole('button', { name: 'Another date to make up for, Ana Vale' }).click();
  await page.getByRole('button', { name: 'Ana Vale: In place of Monday evenings, Mon, Nov 30' }).waitFor();
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => room().people.at(-1))
    .toMatchObject({ person: ana, came: 'make-up', makesUp: { group, meeting: '2026-11-23' }, mark: 'present' });
  await page.getByText('make-up for Mon, Nov 23').waitFor();
  const home = await value(facilitator.grid({ group }));
  expect(home.rows[0]).toMatchObject({ person: ana, attended: 1, held: 1 });

  // By one tap; and whoever missed nothing walks in by their own row.
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(() => room().people.at(-1)?.person).not.toBe(ana);
  await field.fill('ana');
  await offer.click();
  await expect.poll(() => room().people.at(-1)).toMatchObject({ person: ana, came: 'make-up' });
  await field.fill('bo va');
  await page.getByRole('button', { name: /^Bo Vale P-/ }).click();
  await expect.poll(() => room().people.at(-1)).toMatchObject({ person: bo, came: 'walk-in', makesUp: null });
  expect([...complaints, ...troubles]).toEqual([]);
});
