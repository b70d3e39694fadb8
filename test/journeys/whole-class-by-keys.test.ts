import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { complaintsOf } from '#test/world/class-story';
import { loopbackProgram } from '#test/world/loopback-program';
import { roomOf } from '#test/world/open-program';
import { temporaryFolder } from '#test/world/temporary-folder';

const names = Array.from({ length: 15 }, (_, at) => `${'ABCDEFGHIJKLMNO'[at] ?? ''}da Person`);

/** Keystroke-level model: a keystroke 0.28 s, the look at who is in the next seat 1.35 s. */
const [keystroke, glance] = [0.28, 1.35];

test('fifteen people are marked by keys in less than half a minute, each kind of mark by its letter', async () => {
  const { host, house, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const complaints = complaintsOf(page);
  await page.goto(host.url);
  await page.getByRole('radio', { name: /Ten quiet minutes/ }).check({ force: true });
  await page.getByRole('textbox', { name: /Who is expected/ }).fill(names.join('\n'));
  await page.getByRole('button', { name: 'Open the room' }).click();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => roomOf(house).run.playback).toBe('play');

  // The first name by Tab, as somebody without a mouse comes there.
  const first = page.getByRole('button', { name: `${names[0]}: mark as here` });
  await page.getByRole('tab', { name: 'People' }).focus();
  let strokes = 0;
  while (!(await first.evaluate((element) => element === document.activeElement))) {
    await page.keyboard.press('Tab');
    strokes += 1;
    if (strokes > 6) throw new Error('Tab does not come to the people');
  }
  const letters = 'pplexapppckuvop';
  const began = Date.now();
  for (const letter of letters) {
    await page.keyboard.press(letter);
    strokes += 1;
  }
  await expect.poll(() => roomOf(house).people.every(({ mark }) => mark !== null)).toBe(true);
  expect(Date.now() - began).toBeLessThan(30_000);
  expect(strokes * keystroke + names.length * glance).toBeLessThan(30);
  expect(roomOf(house).people.map(({ mark }) => mark)).toEqual([
    'present',
    'present',
    'late',
    'left-early',
    'excused',
    'absent',
    'present',
    'present',
    'present',
    'distress-exit',
    'cancelled-late',
    'no-show',
    'visitor',
    'observer',
    'present',
  ]);

  // A mark that is put right keeps its row; Ctrl Z takes back the last thing.
  await page.keyboard.press('Home');
  await page.keyboard.press('a');
  await expect.poll(() => roomOf(house).people[0]?.mark).toBe('absent');
  await page.keyboard.press('n');
  await expect.poll(() => roomOf(house).people[0]?.holds).toBe(false);
  await page.keyboard.press('Control+z');
  await expect.poll(() => roomOf(house).people[0]).toMatchObject({ mark: 'absent', holds: true });
  await page.keyboard.press('p');
  await expect.poll(() => roomOf(house).people[0]?.mark).toBe('present');

  // The times of somebody, put right by keys alone, with a reason.
  await page.keyboard.press('End');
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: 'How they took part' }).fill('Quiet, with all parts');
  await page.keyboard.press('Enter');
  await expect.poll(() => roomOf(house).people.at(-1)?.participation).toBe('Quiet, with all parts');
  await page.keyboard.press('i');
  await page.getByRole('textbox', { name: 'Came at' }).fill('17:50');
  await page.keyboard.press('Enter');
  await page.getByText('Say why in a few words.').waitFor();
  await page.getByRole('textbox', { name: 'Why it is put right' }).fill('Helped with the chairs');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => roomOf(house).people.at(-1))
    .toMatchObject({ isCorrected: true, timesReason: 'Helped with the chairs' });

  // Heads are counted beside the marks.
  await page.getByRole('button', { name: 'Count heads' }).click();
  const people = page.getByRole('textbox', { name: 'People in the room' });
  const here = Number(await people.inputValue());
  await people.fill(String(here + 1));
  await people.press('Enter');
  await expect.poll(() => roomOf(house).headCount.people).toBe(here + 1);
  await page.getByText(/is somebody not on the list, or not marked/).waitFor();
  expect([...complaints, ...troubles]).toEqual([]);
});
