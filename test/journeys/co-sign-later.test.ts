import { expect, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';
import { press } from '#test/world/open-program';

const minute = 60_000;

test('a record is signed by a second person in Records, long after it left the room, and by nobody twice', async () => {
  const { page, host, room, pass, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const { session, people } = room();
  await facilitator.command({ key: press(), command: { ask: 'start' } });
  for (const { person } of people) await facilitator.mark({ key: press(), person, mark: 'present' });
  await pass(40 * minute);
  await facilitator.command({ key: press(), command: { ask: 'end' } });
  await facilitator.sign({ key: press(), by: 'Kim Park', credential: 'NBC-HWC', statement: 'As marked.' });
  await facilitator.leave();
  await pass(3 * 24 * 60 * minute);
  await page.getByRole('heading', { name: 'Today', level: 1 }).waitFor();
  await page.evaluate((id) => {
    location.hash = `#/records/${id}`;
  }, session);
  await page.getByText('Signed by Kim Park, NBC-HWC').waitFor();
  const sign = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Add a second signature' }).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill(name);
    await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
    await page.getByRole('button', { name: 'Sign too' }).click();
  };
  await sign('Dr Hart');
  await page.getByText(/Also signed by Dr Hart on November 26, 2026/).waitFor();
  const opener = page.getByRole('button', { name: 'Add a second signature' });
  await expect.poll(() => opener.evaluate((element) => element === document.activeElement)).toBe(true);
  const told = await facilitator.signedRecord({ session });
  if (!told.done) throw new Error(told.why);
  expect(told.value.seals.map(({ sealedFor }) => sealedFor)).toEqual(['sign', 'co-sign']);
  expect(told.value.asSigned?.people).toHaveLength(people.length);

  await sign('dr hart');
  await page
    .getByRole('region', { name: 'Notices' })
    .getByText(/signed/i)
    .waitFor();
  const again = await facilitator.signedRecord({ session });
  expect(again.done && again.value.coSigned).toHaveLength(1);
  expect([...complaints, ...troubles]).toEqual([]);
});
