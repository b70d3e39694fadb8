import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { soundPlan } from '#core/cues/sound-plan';
import { partAsLed } from '#core/session/part-led';
import { after } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { pictureStart, watchOrb } from '#test/world/breath-seen';
import { launchChromium } from '#test/world/chromium';
import { openRoom, openWall } from '#test/world/class-story';
import { decodeSounds } from '#test/world/decode-sounds';
import { find, tape } from '#test/world/heard';
import { loopbackProgram } from '#test/world/loopback-program';
import { roomOf } from '#test/world/open-program';
import { recordSound } from '#test/world/sound-recorder';
import { temporaryFolder } from '#test/world/temporary-folder';

/** What the page asked its speakers to sound, and when each was due by its own clock. */
function marks(
  page: Page,
): Promise<readonly { id: string; sound: 'bell' | 'inhale' | 'exhale' | 'chime'; due: number }[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByName('cue')
      .flatMap((entry) => (entry instanceof PerformanceMark ? [{ ...entry.detail, due: entry.startTime }] : [])),
  );
}

test('the breaths of a led part are heard as they are due and shown with their sound, though the clock of the machine is set by an hour', async () => {
  const { host, house, clock, pass } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  // The recorder brings its own script for the audio thread, which the page's policy rightly refuses.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1366, height: 768 } });
  await context.addInitScript(watchOrb);
  const page = await context.newPage();
  await page.addInitScript(recordSound);
  await page.goto(host.url);
  await openRoom(page, 'Room to breathe');
  const wall = await openWall(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: /^Belly breathing/ }).click();
  await page.getByRole('heading', { name: 'Belly breathing', level: 2 }).waitFor();
  await pass(60_000);

  const { plan, run } = roomOf(house);
  const belly = partAsLed(plan, run, run.part) ?? expect.unreachable();
  const from = house.now();
  await wall.getByText('Breathe in', { exact: true }).first().waitFor({ timeout: 20_000 });
  await wall.getByText('Breathe out', { exact: true }).first().waitFor({ timeout: 20_000 });
  clock.step(3_600_000);
  await house.clockChanged();
  await page.waitForTimeout(14_000);
  const until = after(house.now(), milliseconds(-4000));

  const expected = soundPlan({ part: belly, run, language: plan.language }, { from, to: until }).cues.map(
    ({ id }) => id,
  );
  expect(expected.length).toBeGreaterThanOrEqual(3);
  const sounds = await decodeSounds(page);
  const heard = tape([await page.evaluate(() => window.takeSound())]);
  const due = (await marks(page)).filter(({ id }) => expected.includes(id));
  expect(due.map(({ id }) => id)).toEqual(expected);
  const frames = await wall.evaluate(() => window.takeOrb());
  const origin = await page.evaluate(() => performance.timeOrigin);
  for (const [index, { sound, due: at }] of due.entries()) {
    const { at: onset, gain } = find(heard, sounds[sound], { due: at, reach: 600 });
    expect(gain).toBeGreaterThan(0.1);
    expect(onset - at).toBeGreaterThan(-60);
    expect(onset - at).toBeLessThan(500);
    const next = due[index + 1];
    if (next === undefined || (sound !== 'inhale' && sound !== 'exhale')) continue;
    const picture = pictureStart(frames, { kind: sound, due: origin + at, length: next.due - at });
    expect(Math.abs(origin + onset - (picture ?? Number.NaN)), `from picture to sound at the ${sound}`).toBeLessThan(
      500,
    );
  }
});
