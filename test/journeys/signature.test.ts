import { expect, test } from 'vitest';
import { asFacilitator } from '#test/world/as-facilitator';
import { axeFindings } from '#test/world/axe';
import { elasticRoom } from '#test/world/elastic-room';

const minute = 60_000;

test('each signs alone on the screen by hand, typed or on paper; the facilitator and a second one sign the record', async () => {
  const { page, host, room, pass, complaints, troubles } = await elasticRoom();
  const facilitator = asFacilitator(host.program);
  const [one, other] = room().people;
  if (one === undefined || other === undefined) throw new Error('nobody is expected');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: `${one.name}: mark as here` }).click();
  await page.getByRole('button', { name: `${other.name}: mark as here` }).click();
  await expect.poll(() => room().people.filter(({ mark }) => mark === 'present')).toHaveLength(2);
  const sign = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: new RegExp(`^${name}: Here`) }).click();
    await page.getByRole('button', { name: 'Signature' }).click();
    await page.getByRole('dialog', { name: `${name}, please sign` }).waitFor();
  };
  await sign(one.name);
  // Their own name and nobody else's is to be seen.
  const shown = await page.evaluate(() => document.elementFromPoint(1200, 300)?.closest('.full-sheet') !== null);
  expect(shown).toBe(true);
  expect(await page.evaluate(() => document.elementFromPoint(683, 608)?.closest('.full-sheet') !== null)).toBe(true);
  expect(await page.getByRole('dialog').innerText()).not.toContain(other.name);
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  const pad = page.getByRole('img', { name: /^Field to sign in/ });
  const box = await pad.boundingBox();
  if (box === null) throw new Error('the field is not there');
  await page.mouse.move(box.x + 100, box.y + 80);
  await page.mouse.down();
  for (let at = 0; at < 12; at += 1) await page.mouse.move(box.x + 120 + at * 20, box.y + 80 + (at % 3) * 30);
  await page.mouse.up();
  await page.mouse.click(box.x + 500, box.y + 60);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect.poll(() => room().people[0]?.signature?.kind).toBe('strokes');
  const drawn = room().people[0]?.signature;
  if (drawn?.kind !== 'strokes') throw new Error('nothing was drawn');
  expect(drawn.strokes).toHaveLength(2);
  expect(drawn.strokes.flat().every((figure) => Number.isInteger(figure))).toBe(true);
  expect(drawn.strokes[0]?.length).toBeGreaterThan(12);

  await sign(other.name);
  await page.getByText('On paper', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Number on the sheet' }).fill('S-12345-1');
  await page.getByRole('textbox', { name: /^Row/ }).fill('2');
  await page.keyboard.press('Enter');
  await expect.poll(() => room().people[1]?.signature).toEqual({ kind: 'paper', sheet: 'S-12345-1', row: 2 });
  await sign(other.name);
  await page.getByText('Typed', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name as you sign' }).fill('B. Other');
  await page.keyboard.press('Enter');
  await expect.poll(() => room().people[1]?.signature).toEqual({ kind: 'typed', text: 'B. Other' });

  for (const { name, mark } of room().people.slice(2)) {
    if (mark === null) await page.getByRole('button', { name: `${name}: mark as here` }).click();
  }
  await pass(30 * minute);
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'End class' }).first().click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Kim Park');
  await page.getByRole('button', { name: 'Sign and lock this session' }).click();
  await page.getByText('Signed by Kim Park').first().waitFor();
  const head = await facilitator.chainHead();
  if (!head.done) throw new Error(head.why);
  await page.getByText(head.value.words, { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Add a second signature' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Sam Rivers');
  await page.getByRole('button', { name: 'Sign too' }).click();
  await page.getByText('Also signed by Sam Rivers').waitFor();
  await expect.poll(() => axeFindings(page), { timeout: 8000 }).toEqual([]);
  const after = await facilitator.chainHead();
  expect(after.done && after.value.seq).toBe(head.value.seq + 1);
  if (after.done) await page.getByText(after.value.words, { exact: true }).waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});
