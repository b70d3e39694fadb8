import { expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { openRoom } from '#test/world/class-story';
import { tape } from '#test/world/heard';
import { loopbackProgram } from '#test/world/loopback-program';
import { bringIn, toneFile } from '#test/world/media-files';
import { roomOf } from '#test/world/open-program';
import { recordSound } from '#test/world/sound-recorder';
import { temporaryFolder } from '#test/world/temporary-folder';

/** Hz; no sound that ships has it. */
const pitch = 523;

/** How much of a tone is in a piece of sound, 0 where there is none of it (Goertzel’s way). */
function strengthOf(samples: Float32Array, rate: number): number {
  const turn = (2 * Math.PI * pitch) / rate;
  let [real, imaginary] = [0, 0];
  for (const [index, sample] of samples.entries()) {
    real += sample * Math.cos(turn * index);
    imaginary += sample * Math.sin(turn * index);
  }
  return (2 * Math.hypot(real, imaginary)) / Math.max(1, samples.length);
}

test('a recording is brought in, given to the first part, heard when the part begins, and silent while the class rests', async () => {
  const { host, house, troubles } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  // The recorder brings its own script for the audio thread, which the page’s policy rightly refuses.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.addInitScript(recordSound);
  await page.goto(host.url);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Pictures and recordings', exact: true }).click();
  await bringIn(page, toneFile('rest.wav', pitch, 40), { title: 'Rest by ear' });
  await page.getByText('0:40').waitFor();
  await page.getByRole('link', { name: 'Today', exact: true }).click();
  await openRoom(page, 'Room to breathe');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Lead a part otherwise' }).click();
  await page.getByRole('button', { name: /Recording$/ }).click();
  await page.getByRole('option', { name: 'Rest by ear' }).click();
  await expect.poll(() => Object.values(roomOf(house).run.adapted)[0]?.to.recording?.title).toBe('Rest by ear');
  await page.getByRole('button', { name: 'Close' }).click();

  await page.evaluate(() => window.takeSound());
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByText(/Recording “Rest by ear”, 0:3\d left/).waitFor();
  await page.waitForTimeout(8000);
  const heard = tape([await page.evaluate(() => window.takeSound())]);
  // The end of what was heard: by then it has long begun, however busy this machine is.
  expect(strengthOf(heard.samples.subarray(-heard.rate), heard.rate)).toBeGreaterThan(0.02);

  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await page.waitForTimeout(4000);
  await page.evaluate(() => window.takeSound());
  await page.waitForTimeout(3000);
  const resting = tape([await page.evaluate(() => window.takeSound())]);
  expect(strengthOf(resting.samples.subarray(-heard.rate), heard.rate)).toBeLessThan(0.002);
  expect(troubles).toEqual([]);
});
