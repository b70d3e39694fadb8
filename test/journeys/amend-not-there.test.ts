import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

const minute = 60_000;

test('a signed record is put right: who was not there at all, who came late after all, whose mark or signature was wrong', async () => {
  const { page, host, room, pass, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const robin = { ...blankPerson(''), given: 'Robin', family: 'Vale', birthDate: '1980-02-03' };
  const { id } = await value(facilitator.savePerson({ key: press(), revision: null, person: robin }));
  const { session, people } = room();
  const [ann, bo] = people;
  if (ann === undefined || bo === undefined) throw new Error('nobody is expected');
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  await facilitator.mark({ key: press(), person: ann.person, mark: 'absent' });
  await facilitator.mark({ key: press(), person: bo.person, mark: 'present' });
  const drawn = { kind: 'strokes' as const, width: 300, height: 100, strokes: [[1, 2, 90, 40]] };
  await facilitator.signature({ key: press(), person: bo.person, signature: drawn });
  await pass(40 * minute);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  await facilitator.sign({ key: press(), by: 'Kim Park', credential: '', statement: 'As marked.' });
  await facilitator.leave();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.evaluate((at) => {
    location.hash = `#/records/${at}`;
  }, session);
  const told = async () => value(facilitator.signedRecord({ session }));
  const row = (name: string) =>
    page.getByRole('table', { name: 'Attendance' }).getByRole('row').filter({ hasText: name });
  const pick = async (label: RegExp, option: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: label }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const about = async (who: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Amend this record' }).click();
    await pick(/Who$/, who);
  };
  const keep = async (reason: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await page.getByRole('button', { name: 'Add the amendment' }).click();
    await page.getByRole('heading', { name: 'Amend this record' }).waitFor({ state: 'detached' });
  };

  // Absent after all late: the times of the class stand there, and the minutes follow what is typed.
  await about(ann.name);
  expect(await page.getByRole('textbox', { name: 'Came at' }).count()).toBe(0);
  await pick(/Mark$/, 'Late');
  expect(await page.getByRole('textbox', { name: 'Came at' }).inputValue()).toBe('18:00');
  expect(await page.getByRole('textbox', { name: 'Left at' }).inputValue()).toBe('18:40');
  await page.getByRole('textbox', { name: 'Came at' }).fill('18:15');
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await keep('Came in by the side door');
  await expect.poll(() => row(ann.name).locator('del').first().innerText()).toContain('Absent');
  const [late] = (await told()).people;
  expect(late?.mark).toBe('late');
  expect(late?.minutes).toBeGreaterThanOrEqual(24);
  expect(late?.minutes).toBeLessThanOrEqual(25);

  // Another signature: the drawing that was signed is struck through beside it.
  await about(bo.name);
  await page.getByText('Signature', { exact: true }).last().click();
  await page.getByRole('button', { name: 'Take a signature' }).click();
  await page.getByRole('dialog').getByText('Typed', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name as you sign' }).fill('Bo Ruiz');
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByText('It becomes: Bo Ruiz.').waitFor();
  await keep('Signed in the wrong row');
  await expect.poll(() => row(bo.name).locator('.attended-signature').innerText()).toContain('Bo Ruiz');
  expect(await row(bo.name).locator('.attended-signature del').innerText()).toContain('by hand');
  expect((await told()).asSigned?.people[1]?.signature).toEqual(drawn);

  // Nobody knows any more whether somebody was there.
  await about(bo.name);
  await pick(/Mark$/, 'Not marked');
  await keep('Marked by mistake, nobody remembers');
  await expect.poll(async () => (await told()).people[1]?.mark).toBeNull();
  await expect.poll(() => row(bo.name).locator('del').first().innerText()).toContain('Here');

  // Somebody was not on the list at all: who of the roster it is has to be said.
  await about(/late entry/);
  await page.getByRole('textbox', { name: 'Full name' }).fill('Robin Vale');
  await page.getByRole('textbox', { name: 'Reason' }).fill('Overlooked at the door');
  expect(await page.getByRole('button', { name: 'Add the amendment' }).isDisabled()).toBe(true);
  await pick(/Who of the roster$/, /Robin Vale, born/);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await keep('Overlooked at the door');
  await row('Robin Vale').getByText('late entry').waitFor();
  expect((await told()).people[2]).toMatchObject({ person: id, mark: 'present', minutes: 40 });
  expect((await told()).asSigned?.people).toHaveLength(2);
  const list = page.getByRole('region', { name: 'Amendments' });
  expect(await list.innerText()).toMatch(/Late entry\. [\s\S]*Kim Park[\s\S]*Reason: Overlooked at the door/);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  expect([...complaints, ...troubles]).toEqual([]);
});
