import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';
import { press } from '#test/world/open-program';

/** Keystroke-level model: a keystroke of somebody who types while looking up 0.28 s, making up one's mind 1.35 s. */
const [keystroke, glance] = [0.28, 1.35];

test('whoever walks in is on the list in ten seconds: from the roster by a few letters, or new by name', async () => {
  const { page, host, room, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const robin = { ...blankPerson(''), given: 'Robin', family: 'Vale', birthDate: '1980-02-03', holds: false };
  const saved = await facilitator.savePerson({ key: press(), revision: null, person: robin });
  if (!saved.done) throw new Error(saved.why);
  await page.reload();
  const field = page.getByRole('textbox', { name: 'Add someone who came' });
  await field.click();
  const typed = 'robi';
  await field.pressSequentially(typed);
  const offer = page.getByRole('button', { name: /Robin Vale/ });
  await offer.waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => room().people.at(-1)?.name).toBe('Robin Vale');
  expect(room().people.at(-1)).toMatchObject({
    person: saved.value.id,
    came: 'walk-in',
    mark: 'present',
    holds: false,
  });
  expect((typed.length + 2) * keystroke + 2 * glance).toBeLessThan(10);

  // On the list already: offered no more. Their whole name again is somebody else of that name.
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.pressSequentially('robi');
  expect(await page.getByRole('group', { name: 'On the roster' }).count()).toBe(0);
  await field.fill('Noor  Hadid');
  await page.keyboard.press('Enter');
  await expect.poll(() => room().people.at(-1)?.name).toBe('Noor Hadid');
  const { length } = room().people;
  const roster = await facilitator.people();
  expect(roster.filter(({ family }) => family === 'Hadid')).toHaveLength(1);

  // While names are shut away nothing of this stands there.
  await host.program.lock();
  await field.waitFor({ state: 'detached' });
  expect(await page.locator('body').innerText()).not.toMatch(/Robin|Noor|Count heads/);
  expect(length).toBeGreaterThan(1);
  expect([...complaints, ...troubles]).toEqual([]);
});
