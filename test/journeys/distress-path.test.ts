import { expect, test } from 'vitest';
import { openWall } from '#test/world/class-story';
import { plantedNote } from '#test/world/elastic-class';
import { guests } from '#test/world/elastic-program';
import { elasticRoom } from '#test/world/elastic-room';

const minute = 60_000;
const note = 'Sat by the door, named five things, went on.';

test('when somebody needs care one key calms the wall and shows the steps, and the class goes on at the beginning of a breath', async () => {
  const { page, house, room, run, pass, complaints, troubles } = await elasticRoom();
  const wall = await openWall(page);
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^The breath/ }).click();
  await expect.poll(() => run().part).toBe('breath');
  await pass(30_000 + 4 * 10_000 + 3_000);
  await wall
    .getByText(/^Breathe (in|out)$/)
    .first()
    .waitFor();

  await page.keyboard.press('d');
  await page.getByRole('heading', { name: 'Somebody needs care' }).waitFor();
  await page.getByText(/988/).first().waitFor();
  await wall
    .getByText(/^Breathe (in|out)$/)
    .first()
    .waitFor({ state: 'detached' });
  const seen = await wall.locator('body').innerText();
  for (const secret of ['care', 'istress', 'pause', 'The breath', plantedNote, ...guests]) {
    expect(seen).not.toContain(secret);
  }
  const title = await wall.title();
  expect(title).not.toMatch(/istress|care/);

  await page.keyboard.press('PageDown');
  await page.keyboard.press('t');
  await page.keyboard.type(note);
  await page.keyboard.press('Enter');
  await expect.poll(() => room().notes).toMatchObject([{ text: note, about: 'distress' }]);
  expect(run()).toMatchObject({ part: 'breath', inDistress: true });
  await pass(2 * minute);
  await page.getByText(/^In this pause for 2:\d\d/).waitFor();

  await page.getByRole('button', { name: 'Go on with the class' }).click();
  await expect.poll(() => run().playback).toBe('play');
  const [stop] = run().stops;
  const active = (stop?.to ?? 0) - (run().partStartedAt ?? 0) - run().paused;
  expect(stop?.why).toBe('distress');
  // The fifth breath was cut: it is begun again.
  expect(active).toBeCloseTo(30_000 + 4 * 10_000, 3);
  await wall.getByText('Breathe in', { exact: true }).first().waitFor();

  await page.getByRole('button', { name: /^The bye/ }).click();
  await page.getByRole('button', { name: 'End class', exact: true }).click();
  await page.getByRole('heading', { name: 'Sign this session' }).waitFor();
  await page.getByText('For distress').first().waitFor();
  await page.getByText(/^Rested for distress, 2:\d\d/).waitFor();
  await page.getByText(note).first().waitFor();
  expect(JSON.stringify(house.parts.screens.wall.value)).not.toContain(note);
  expect([...complaints, ...troubles]).toEqual([]);
});
