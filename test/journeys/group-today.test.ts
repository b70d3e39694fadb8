import { expect, onTestFinished, test } from 'vitest';
import { createCallerFactory } from '#api/door';
import { appRouter } from '#api/router';
import { civilDate, dateAfter, weekdayOf } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { groupWith, mondays, value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test.each(['light', 'dark'] as const)(
  'a group that meets today opens its room from Today with its people, and its next date stands below, with the system set to %s',
  async (colorScheme) => {
    const program = await loopbackProgram(temporaryFolder());
    const { house, host, troubles } = program;
    const caller = createCallerFactory(appRouter)({
      role: 'facilitator',
      program: host.program,
      wallAddress: null,
    });
    const today = civilDate(instant(house.parts.clock.now().wall), mondays.zone);
    const weekdays = [today, dateAfter(today, 2)].map(weekdayOf);
    const schedule = mondays.schedule && { ...mondays.schedule, from: today, weekdays, time: '21:30' };
    const { id, people } = await groupWith(caller, ['Ana', 'Bo'], { ...mondays, schedule });
    const at = { group: id, meeting: today };
    await value(caller.apology({ key: press(), ...at, person: people[1] ?? '', note: '' }));
    const browser = await launchChromium();
    onTestFinished(() => browser.close());
    const page = await browser.newPage({
      viewport: { width: 1366, height: 768 },
      reducedMotion: 'reduce',
      colorScheme,
      timezoneId: mondays.zone,
    });
    const complaints = complaintsOf(page);
    await page.goto(host.url);
    const meeting = page.getByRole('region', { name: 'Groups that meet today' });
    await meeting.getByText('1 person expected').waitFor();
    expect(await meeting.getByRole('listitem').count()).toBe(1);
    expect(await meeting.getByText('21:30').count()).toBe(1);
    await page
      .getByRole('region', { name: 'Later this week' })
      .getByRole('link', { name: 'Monday evenings' })
      .waitFor();
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    await meeting.getByRole('button', { name: 'Open the room: Monday evenings' }).click();
    await page.getByText('Ana Vale').first().waitFor();
    expect(roomOf(house).people.map(({ name, mark }) => [name, mark])).toEqual([
      ['Ana Vale', null],
      ['Bo Vale', 'excused'],
    ]);
    expect(roomOf(house).group).toMatchObject({ id, meeting: today, no: 1 });
    expect([complaints, troubles]).toEqual([[], []]);
  },
);

test('an apology and a make-up are taken back where they were said', async () => {
  const { house, host, troubles } = await loopbackProgram(temporaryFolder());
  const caller = createCallerFactory(appRouter)({ role: 'facilitator', program: host.program, wallAddress: null });
  const { id } = await groupWith(caller, ['Ana']);
  const schedule = mondays.schedule && { ...mondays.schedule, weekdays: [3] };
  const other = await groupWith(caller, [], { ...mondays, title: 'Wednesdays', schedule });
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ reducedMotion: 'reduce', timezoneId: mondays.zone });
  const complaints = complaintsOf(page);
  await page.goto(`${host.url}#/groups/${id}/people`);
  const marks = async (group: string) =>
    (await value(caller.grid({ group }))).rows.flatMap(({ cells }) => cells.map(({ mark }) => mark));
  const more = page.getByRole('button', { name: 'More for Ana Vale' });
  await more.click();
  await page.getByRole('button', { name: 'Mark as excused' }).click();
  await page.getByText(/Ana Vale is excused on/).waitFor();
  expect(await marks(id)).toEqual(['excused', null, null]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => marks(id)).toEqual([null, null, null]);
  await more.click();
  await page.getByRole('button', { name: /Makes up for it in/ }).click();
  await page.getByRole('option', { name: 'Wednesdays' }).click();
  await page.getByRole('button', { name: /Comes on/ }).click();
  await page.getByRole('option', { name: 'Wed, Nov 25, 18:00' }).click();
  await page.getByRole('button', { name: 'Put on that list' }).click();
  await page.getByText(/Ana Vale is on the list of/).waitFor();
  expect(await marks(other.id)).toHaveLength(3);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => marks(other.id)).toEqual([]);
  expect(house.live).toBeNull();
  expect([complaints, troubles]).toEqual([[], []]);
});
