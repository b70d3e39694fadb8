import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { createCallerFactory } from '#api/door';
import { appRouter } from '#api/router';
import { sampleGroup } from '#core/records/group-record';
import { samplePerson } from '#core/records/person-record';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const roster = [
  { given: 'Ana', family: 'Vale' },
  { given: 'Björn', family: 'Ångström' },
  { given: 'Chidi', family: 'Okafor' },
] as const;

async function calm(page: Page): Promise<void> {
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
}

async function open(colorScheme: 'light' | 'dark') {
  const program = await loopbackProgram(temporaryFolder());
  const caller = createCallerFactory(appRouter)({
    role: 'facilitator',
    program: program.host.program,
    wallAddress: null,
  });
  for (const { given, family } of roster) {
    const person = { ...samplePerson.person, id: '', given, family, preferred: '', email: `${given}@example.org` };
    const saved = await caller.savePerson({ key: press(), revision: null, person });
    expect(saved.done).toBe(true);
  }
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    colorScheme,
    timezoneId: 'America/Denver',
  });
  const complaints = complaintsOf(page);
  await page.goto(program.host.url);
  await page.getByRole('link', { name: 'Groups', exact: true }).click();
  const groupNow = async () => {
    const [first] = await caller.groups();
    const about = first === undefined ? null : await caller.group({ group: first.id });
    if (about?.done !== true) throw new Error('expected a group');
    return about.value;
  };
  return { ...program, page, complaints, caller, groupNow };
}

/** Types a few letters into the field for people, and takes the first who is found. */
async function add(page: Page, letters: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add somebody' }).fill(letters);
  // Until somebody is found, one option says so.
  await page.getByRole('option').filter({ hasNotText: 'appears here' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.locator('[role="combobox"][aria-activedescendant]').waitFor();
  await page.keyboard.press('Enter');
}

test.each(['light', 'dark'] as const)(
  'a group is planned, filled, moved about, opened and looked at afterwards, with the system set to %s',
  async (colorScheme) => {
    const { page, pass, house, groupNow, complaints, troubles } = await open(colorScheme);
    await page.getByRole('heading', { name: 'No group yet' }).waitFor();
    await calm(page);

    // Planned: what is missing is said, and all dates stand beside the rule.
    await page.getByRole('link', { name: 'New group' }).click();
    await page.getByRole('button', { name: 'Make this group' }).click();
    await page.getByText('Give it a title.').waitFor();
    await page.locator('input:focus').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
    await page.keyboard.type('Monday evenings');
    await page.getByRole('button', { name: /Curriculum/ }).click();
    await page.getByRole('option', { name: /Eight weeks/ }).click();
    await page.getByText('8 meetings, the last on Mon, Jan 11, 2027').waitFor();
    await page.getByRole('button', { name: 'Thursday' }).click();
    await page.getByText('Every Monday and Thursday at 18:00').waitFor();
    await page.getByRole('button', { name: 'Thursday' }).click();
    await page.getByRole('textbox', { name: 'Start' }).fill('19:00');
    await page.getByRole('textbox', { name: 'Places' }).fill('2');
    expect(await page.getByRole('textbox', { name: 'Name on sheets that others can read' }).inputValue()).toBe(
      'Class Monday, 19:00',
    );
    await calm(page);
    await page.getByRole('button', { name: 'Make this group' }).click();

    // Filled: two places, so that the third waits; who leaves makes room, which is offered.
    await add(page, 'vale');
    await page.getByText('Ana Vale is in the group.').waitFor();
    await add(page, 'angst');
    await page.getByText('Björn Ångström is in the group.').waitFor();
    await add(page, 'chidi');
    await page.getByText('All places are taken: Chidi Okafor is waiting.').waitFor();
    await calm(page);
    await page.getByRole('button', { name: 'More for Ana Vale' }).click();
    await page.getByRole('textbox', { name: 'Leaves the group: why' }).fill('Moved away');
    await page.getByRole('button', { name: 'Has left' }).click();
    await page.getByText('There is room for Chidi Okafor').waitFor();
    await page.getByRole('button', { name: 'Enrol Chidi Okafor' }).first().click();
    await page.getByText('2 of 2 places taken').waitFor();
    await page.getByRole('button', { name: 'Show one who was here before' }).click();
    await page.getByText('Moved away').waitFor();
    expect((await groupNow()).record.group.people.map(({ state }) => state)).toEqual([
      'withdrawn',
      'enrolled',
      'enrolled',
    ]);
    // Word sent before the day.
    await page.getByRole('button', { name: 'More for Chidi Okafor' }).click();
    await page.getByRole('textbox', { name: 'What they said' }).fill('A wedding');
    await calm(page);
    await page.getByRole('button', { name: 'Mark as excused' }).click();
    await page.getByText(/Chidi Okafor is excused on Mon, Nov 23/).waitFor();

    // Moved about: each way back is one press.
    await page.getByRole('link', { name: 'Dates', exact: true }).click();
    await page.getByText('Week 1: what stress is').waitFor();
    await page.getByRole('button', { name: 'More for Monday, November 30' }).click();
    await page.getByLabel('Move to').fill('2026-12-01');
    await page.getByRole('button', { name: 'Move it' }).click();
    await page.getByText('Tue, Dec 1, 2026').waitFor();
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await page.getByText('Mon, Nov 30, 2026').waitFor();
    await page.getByRole('button', { name: 'More for Monday, December 7' }).click();
    await page.getByRole('textbox', { name: 'Why it is not held' }).fill('The house is shut');
    await calm(page);
    await page.getByRole('button', { name: 'Not held', exact: true }).click();
    await page.getByText('Not held: The house is shut').waitFor();
    await page.getByText('Mon, Jan 18, 2027').waitFor();
    await page.getByRole('textbox', { name: 'Holidays' }).fill('2026-12-21 – 2027-01-03');
    await page.getByText('14 days').waitFor();
    await page.getByRole('button', { name: 'Keep these days' }).click();
    await page.getByText('Mon, Feb 1, 2027').waitFor();
    const { meetings } = await groupNow();
    expect(meetings.filter(({ is }) => is !== 'off')).toHaveLength(8);
    await calm(page);

    // Held: the people of the group are expected, and who sent word is excused already.
    await page.getByRole('button', { name: 'Open the room for Monday, November 23' }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect.poll(() => roomOf(house).run.playback).toBe('play');
    expect(roomOf(house).people.map(({ name, mark }) => [name, mark])).toEqual([
      ['Björn Ångström', null],
      ['Chidi Okafor', 'excused'],
    ]);
    await page.getByRole('button', { name: 'Björn Ångström: mark as here' }).click();
    await expect.poll(() => roomOf(house).people[0]?.mark).toBe('present');
    await pass(10 * 60_000);
    expect([...complaints, ...troubles]).toEqual([]);
  },
);

test('what a group is can be changed, taken back, and put out of the way', async () => {
  const { page, groupNow } = await open('light');
  await page.getByRole('link', { name: 'New group' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Monday evenings');
  await page.getByText('Dates come later').click();
  await page.getByRole('button', { name: 'Make this group' }).click();
  await page.getByRole('link', { name: 'Dates', exact: true }).click();
  await page.getByRole('link', { name: 'Set the dates' }).click();
  await page.getByText('Dates come later').click();
  await page.getByRole('button', { name: 'Wednesday' }).click();
  await page.getByLabel('From').fill('2026-12-01');
  await page.getByRole('textbox', { name: 'Meetings' }).fill('3');
  await calm(page);
  await page.getByRole('button', { name: 'Keep changes' }).click();
  await page.getByText('“Monday evenings” was changed.').waitFor();
  await page.getByText('Every Wednesday at 18:00').first().waitFor();
  expect((await groupNow()).meetings).toHaveLength(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('.group-facts', { hasText: 'No dates yet' }).waitFor();
  await page.getByRole('button', { name: 'Archive this group' }).click();
  await page.getByText('“Monday evenings” is archived.').waitFor();
  await page.getByRole('link', { name: 'Groups', exact: true }).first().click();
  await page.getByRole('button', { name: 'Show one archived group' }).click();
  await page.getByRole('link', { name: 'Monday evenings' }).waitFor();
  await calm(page);
});

test('who misses a date makes up for it in another group, and a sheet to sign is made before the day', async () => {
  const { page, caller, complaints, troubles } = await open('dark');
  const [ana] = (await caller.people()).filter(({ given }) => given === 'Ana');
  if (ana === undefined) throw new Error('expected Ana');
  const made = await Promise.all(
    [1, 3].map((weekday) =>
      caller.saveGroup({
        key: press(),
        revision: null,
        group: {
          ...sampleGroup.group,
          id: '',
          title: weekday === 1 ? 'Mondays' : 'Wednesdays',
          zone: 'America/Denver',
          schedule: {
            from: '2026-11-23',
            weekdays: [weekday],
            every: 1,
            time: '19:00',
            minutes: 60,
            meetings: 4,
            holidays: [],
            exceptions: [],
          },
          people: weekday === 1 ? [{ person: ana.id, state: 'enrolled', since: '2026-11-01', why: '' }] : [],
        },
      }),
    ),
  );
  const [mondays, wednesdays] = made.map((one) => (one.done ? one.value.id : ''));
  await page.reload();
  await page.getByRole('link', { name: 'Mondays', exact: true }).click();
  await page.getByRole('link', { name: 'People', exact: true }).last().click();
  await page.getByRole('button', { name: 'More for Ana Vale' }).click();
  await page.getByRole('button', { name: /Makes up for it in/ }).click();
  await page.getByRole('option', { name: 'Wednesdays' }).click();
  await page.getByRole('button', { name: /Comes on/ }).click();
  await page.getByRole('option', { name: 'Wed, Nov 25, 19:00' }).click();
  await calm(page);
  await page.getByRole('button', { name: 'Put on that list' }).click();
  await page.getByText('Ana Vale is on the list of Wed, Nov 25, 19:00.').waitFor();
  const other = await caller.grid({ group: wednesdays ?? '' });
  expect(other.done && other.value.rows.map(({ name, state }) => [name, state])).toEqual([['Ana Vale', 'guest']]);

  await page.getByRole('link', { name: 'Dates', exact: true }).click();
  await page.getByRole('button', { name: 'More for Monday, November 30' }).click();
  await page.getByRole('button', { name: 'Prepare the sign-in sheet' }).click();
  await page.getByRole('button', { name: 'Print the sign-in sheet or save as PDF' }).waitFor();
  await calm(page);
  const about = await caller.group({ group: mondays ?? '' });
  expect(about.done && about.value.meetings.filter(({ session }) => session !== null).map(({ key }) => key)).toEqual([
    '2026-11-30',
  ]);
  expect([...complaints, ...troubles]).toEqual([]);
});
