import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { openWall } from '#test/world/class-story';
import { elasticClass } from '#test/world/elastic-class';
import { elasticRoom } from '#test/world/elastic-room';
import { evening } from '#test/world/open-program';

const minute = 60_000;
/** Longer than what counts as one press that came twice. */
const breather = 800;

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Whether the middle of something is on the screen, with nothing over it. */
function isInReach(thing: Locator): Promise<boolean> {
  return thing.first().evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
}

test('what lies open gives way to somebody who needs care, and only a button, pressed once, ends that rest', async () => {
  const { page, run, pass, complaints, troubles } = await elasticRoom();
  const wall = await openWall(page);
  await page.bringToFront();
  await button(page, 'Start').click();
  await page.getByRole('button', { name: /^The talk/ }).click();
  await expect.poll(() => run().part).toBe('talk');
  await pass(minute);

  for (const open of ['More', 'Keys', /^Fit to end on time/] as const) {
    await page.getByRole('button', { name: open, exact: true }).click();
    await page.keyboard.press('d');
    const onward = button(page, 'Go on with the class');
    await onward.waitFor();
    await expect.poll(() => isInReach(onward)).toBe(true);
    expect(await isInReach(button(page, 'End the class here'))).toBe(true);

    for (const window of [page, wall]) {
      await window.bringToFront();
      for (const key of ['Space', 'F5', 'PageDown', 'PageUp', 'Escape']) await window.keyboard.press(key);
    }
    await page.bringToFront();
    await page.waitForTimeout(breather);
    expect(run()).toMatchObject({ inDistress: true, playback: 'pause', part: 'talk' });

    // Back lies there as soon as the class goes on.
    await page.getByRole('region', { name: 'Run the class' }).getByRole('button').first().dblclick();
    await expect.poll(() => run().inDistress).toBe(false);
    await page.waitForTimeout(breather);
    expect(run()).toMatchObject({ playback: 'play', part: 'talk' });
  }
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a double click does one thing: it starts, rests, goes to the last part and takes back one step', async () => {
  const { page, run, complaints, troubles } = await elasticRoom();
  await button(page, 'Start').dblclick();
  await page.waitForTimeout(breather);
  expect(run()).toMatchObject({ playback: 'play', part: 'hello' });
  await button(page, 'Pause').dblclick();
  await page.waitForTimeout(breather);
  expect(run().playback).toBe('pause');
  await button(page, 'Resume').click();

  await page.getByRole('button', { name: /^The scan/ }).click();
  await expect.poll(() => run().part).toBe('scan');
  await button(page, 'Next').dblclick();
  await button(page, 'End class').waitFor();
  await page.waitForTimeout(breather);
  expect(run()).toMatchObject({ playback: 'play', part: 'bye' });
  await button(page, 'Undo').dblclick();
  await page.waitForTimeout(breather);
  expect(run()).toMatchObject({ playback: 'play', part: 'scan' });
  expect([...complaints, ...troubles]).toEqual([]);
});

test('at twice the size what a key opens comes into sight, and so does the word that one more press leaves the practice', async () => {
  const { page, run, pass, complaints, troubles } = await elasticRoom();
  await page.setViewportSize({ width: 683, height: 384 });
  await button(page, 'Start').click();
  await page.getByRole('button', { name: /^The scan/ }).click();
  await expect.poll(() => run().part).toBe('scan');
  await pass(minute);
  const toPeople = (): Promise<void> => page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));

  await toPeople();
  await page.keyboard.press('f');
  await expect.poll(() => isInReach(page.getByRole('heading', { name: 'Fit to end on time' }))).toBe(true);
  await page.keyboard.press('Escape');
  await toPeople();
  await page.keyboard.press('?');
  await expect.poll(() => isInReach(page.getByRole('heading', { name: 'Keys and clicker' }))).toBe(true);
  await page.keyboard.press('Escape');
  await toPeople();
  await page.keyboard.press('d');
  await expect.poll(() => isInReach(page.getByRole('heading', { name: 'Somebody needs care' }))).toBe(true);
  await button(page, 'Go on with the class').click();
  await expect.poll(() => run().playback).toBe('play');

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press('PageDown');
  const again = page.getByText('Press again to leave the practice');
  await again.waitFor();
  expect(await isInReach(again)).toBe(true);
  for (const name of ['Back', 'Pause', 'Next', 'More']) expect(await isInReach(button(page, name))).toBe(true);
  expect([...complaints, ...troubles]).toEqual([]);
});

test('a time is typed as all times are shown, or with a half of the day, and Tab leads to texts that scroll by arrows', async () => {
  const { page, run, pass, complaints, troubles } = await elasticRoom();
  await pass(7 * minute);
  await page.getByRole('button', { name: 'We began without the laptop' }).click();
  const began = page.getByRole('textbox', { name: 'Began at' });
  await began.fill('6');
  await began.press('Enter');
  await page.getByText(/^Write a time within the last three hours/).waitFor();
  expect(run().playback).toBe('stop');
  await began.fill('6:02 pm');
  await began.press('Enter');
  await expect.poll(() => run().playback).toBe('play');
  expect(run().partStartedAt).toBe(evening + 2 * minute);

  const script = page.getByRole('region', { name: 'What you say' });
  await page.getByRole('button', { name: 'Keys', exact: true }).focus();
  while (!(await script.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(breather);
  expect(run().added).toBe(0);
  expect(elasticClass.parts[0]?.id).toBe(run().part);
  expect([...complaints, ...troubles]).toEqual([]);
});
