import { expect, onTestFinished, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { value } from '#test/world/group-of-mondays';
import { loopbackProgram } from '#test/world/loopback-program';
import { press, roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

test('a name that is typed on Today is somebody of the roster only where that is said, and somebody new otherwise', async () => {
  const { host, house, troubles } = await loopbackProgram(temporaryFolder());
  const facilitator = asFacilitator(host.program);
  const ids: string[] = [];
  for (const birthDate of ['1980-02-03', '1991-05-06']) {
    const person = { ...blankPerson(''), given: 'Robin', family: 'Vale', birthDate };
    ids.push((await value(facilitator.savePerson({ key: press(), revision: null, person }))).id);
  }
  const kim = { ...blankPerson(''), given: 'Kim', family: 'Park' };
  ids.push((await value(facilitator.savePerson({ key: press(), revision: null, person: kim }))).id);
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  await page.getByRole('textbox', { name: /Who is expected/ }).fill('robin vale\nKim  Park\nNew Person');
  await page.getByText('People on the roster have 2 of these names.').waitFor();
  const second = page.getByRole('button', { name: 'Robin Vale, born 1991-05-06' });
  await second.click();
  expect(await second.getAttribute('aria-pressed')).toBe('true');
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const { people } = roomOf(house);
  expect(people.map(({ name }) => name)).toEqual(['Robin Vale', 'Kim Park', 'New Person']);
  expect(people[0]?.person).toBe(ids[1]);
  expect(ids).not.toContain(people[1]?.person);
  const roster = await facilitator.people();
  expect(roster).toHaveLength(5);
  expect(roster.map((person) => person.id)).toEqual(expect.arrayContaining(people.map(({ person }) => person)));
  expect([...complaints, ...troubles]).toEqual([]);
});
