import { expect, test } from 'vitest';
import { blankPerson } from '#core/people/blank-person';
import { asFacilitator } from '#test/world/as-facilitator';
import { elasticRoom } from '#test/world/elastic-room';
import { value } from '#test/world/group-of-mondays';
import { press } from '#test/world/open-program';

test('a notice stands above the row with Keep, never on it, on a screen of 768 pixels', async () => {
  const { page, host, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const person = { ...blankPerson(''), given: 'Robin', family: 'Vale' };
  const { id } = await value(facilitator.savePerson({ key: press(), revision: null, person }));
  await facilitator.leave();
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.evaluate((at) => {
    location.hash = `#/groups/people/${at}`;
  }, id);
  await page.getByRole('textbox', { name: 'Given name' }).fill('Robyn');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  const notice = page.locator('.toasts .toast');
  await notice.waitFor();
  for (const width of [1366, 1024, 700]) {
    await page.setViewportSize({ width, height: 768 });
    const [above, row] = [await notice.boundingBox(), await page.locator('.person-actions').boundingBox()];
    if (above === null || row === null) throw new Error('both are to be seen');
    expect(above.y + above.height).toBeLessThanOrEqual(row.y + 1);
    expect(row.y + row.height).toBeLessThanOrEqual(768);
  }
  expect([...complaints, ...troubles]).toEqual([]);
});
