import { expect, test } from 'vitest';
import { aMoment, openWall } from '#test/world/class-story';
import { elasticRoom } from '#test/world/elastic-room';

test('a message is written with the keyboard, stands at the foot of the wall, and is taken back', async () => {
  const { page, run, complaints, troubles } = await elasticRoom();
  const wall = await openWall(page);
  await page.bringToFront();
  await page.keyboard.press(' ');
  await expect.poll(() => run().playback).toBe('play');

  await page.keyboard.press('w');
  const field = page.getByRole('textbox', { name: 'One line that everybody in the room reads' });
  await field.waitFor();
  await page.getByText(/No names/).waitFor();
  await page.keyboard.type('Bags may stay under the chairs');
  await page.getByText('30 of 60 letters').waitFor();
  await page.keyboard.press('Enter');
  await wall.getByText('Bags may stay under the chairs').waitFor();
  await page.getByText('On the wall: “Bags may stay under the chairs”').waitFor();
  await field.waitFor({ state: 'detached' });

  // The keys are the room’s again.
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => run().part).toBe('talk');
  await wall.getByText('Bags may stay under the chairs').waitFor();
  await page.keyboard.press('Control+z');
  await expect.poll(() => run().part).toBe('hello');
  await aMoment(page);
  await page.keyboard.press('Control+z');
  await expect.poll(() => run().message).toBe('');
  await expect.poll(() => wall.locator('.message-line[data-shown]').count()).toBe(0);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('one that lies ready is shown with two presses, taken away with two, and waits while somebody needs care', async () => {
  const { page, run, complaints, troubles } = await elasticRoom();
  const wall = await openWall(page);
  await page.bringToFront();
  await page.keyboard.press(' ');
  await page.getByRole('button', { name: 'Message', exact: true }).click();
  await page.getByRole('button', { name: 'Back in 5 minutes' }).click();
  await wall.getByText('Back in 5 minutes').waitFor();

  await page.keyboard.press('d');
  await expect.poll(() => wall.locator('.message-line[data-shown]').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Message', exact: true }).isDisabled()).toBe(true);
  await page.keyboard.press('w');
  expect(await page.getByRole('heading', { name: 'Message to the screen' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Go on with the class' }).click();
  await wall.locator('.message-line[data-shown]').waitFor();

  await page.getByRole('button', { name: 'Message', exact: true }).click();
  await page.getByRole('button', { name: 'Take it away' }).click();
  await expect.poll(() => wall.locator('.message-line[data-shown]').count()).toBe(0);
  expect(run().message).toBe('');
  expect([...complaints, ...troubles]).toEqual([]);
});

test('no message is longer than the wall has room for', async () => {
  const { page, run } = await elasticRoom();
  await page.keyboard.press('w');
  const field = page.getByRole('textbox', { name: 'One line that everybody in the room reads' });
  await field.fill('a'.repeat(80));
  await page.getByText('60 of 60 letters').waitFor();
  await field.press('Enter');
  await expect.poll(() => run().message).toBe('a'.repeat(60));
  await page.keyboard.press('w');
  await field.press('Escape');
  await field.waitFor({ state: 'detached' });
  expect(run().message).toBe('a'.repeat(60));
});
