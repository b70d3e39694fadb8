import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

test('what helps somebody and whom to call for them is one tap away beside the class, and on no wall', async () => {
  const { page, host, house, room, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const robin = {
    ...blankPerson(''),
    given: 'Robin',
    family: 'Vale',
    accessibility: 'A chair near the door',
    holds: false,
    emergency: { name: 'Lee Vale', phone: '303 555 0199', relation: 'sister' },
  };
  const { id } = await value(facilitator.savePerson({ key: press(), revision: null, person: robin }));
  await value(facilitator.join({ key: press(), person: id, given: '', family: '', came: 'walk-in' }));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => room().run.playback).toBe('play');
  await page.getByRole('button', { name: /^Card of Robin Vale/ }).click();
  const card = page.getByRole('region', { name: 'Card of Robin Vale' });
  await card.getByText('303 555 0199').waitFor();
  // All of it is in sight, down to the number.
  const number = await card.getByText('303 555 0199').boundingBox();
  const field = await page.getByRole('textbox', { name: 'Add someone who came' }).boundingBox();
  expect((number?.y ?? 0) + (number?.height ?? 0)).toBeLessThan(field?.y ?? 0);
  expect(await card.innerText()).toMatch(/A chair near the door[\s\S]*without holds[\s\S]*Lee Vale, sister/);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  const { days } = await value(facilitator.audit({ from: '2026-11-23', to: '2026-11-23' }));
  const seen = days.flatMap(({ entries }) => entries);
  expect(seen).toContainEqual(expect.objectContaining({ did: 'saw', kind: 'person', target: id }));

  // Nothing of it is on its way to a wall.
  expect(JSON.stringify(house.parts.screens.wall.value)).not.toMatch(/Robin|chair near|0199/);
  await page.getByRole('button', { name: 'Close the card' }).click();
  await card.waitFor({ state: 'detached' });

  // By its letter; Escape closes it, and the row keeps the focus. Nothing is known of somebody who was only named.
  await page.keyboard.press('Home');
  await page.keyboard.press('q');
  const other = page.getByRole('region', { name: 'Card of Ann Lee' });
  await other.getByText('Nobody is noted.').waitFor();
  await page.keyboard.press('Escape');
  await other.waitFor({ state: 'detached' });

  // Names that are shut away take the card with them.
  await page.getByRole('button', { name: /^Card of Robin Vale/ }).click();
  await card.getByText('303 555 0199').waitFor();
  await host.program.lock();
  await card.waitFor({ state: 'detached' });
  expect(await page.locator('body').innerText()).not.toMatch(/Robin|0199|chair near the door/);
  expect([...complaints, ...troubles]).toEqual([]);
});
