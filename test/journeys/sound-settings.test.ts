import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { axeFindings } from '#test/world/axe';
import { launchChromium } from '#test/world/chromium';
import { type Heard, tape } from '#test/world/heard';
import { loopbackProgram } from '#test/world/loopback-program';
import { chooseKey, unlock } from '#test/world/pass-gate';
import { recordSound } from '#test/world/sound-recorder';
import { spawnHost } from '#test/world/spawned-host';
import { temporaryFolder } from '#test/world/temporary-folder';

/** The loudest sample of what a page sounded like since the last call. */
async function loudest(page: Page): Promise<number> {
  const { samples } = tape([await page.evaluate(() => window.takeSound())]);
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** Where clicks begin after silence, context time in milliseconds. */
function clicks({ samples, rate }: Heard): readonly number[] {
  const found: number[] = [];
  samples.forEach((sample, index) => {
    if (Math.abs(sample) < 0.02) return;
    const at = (index / rate) * 1000;
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > 300) found.push(at);
  });
  return found;
}

/** How far the newest clicks stand off whole seconds of the audio clock, milliseconds, 0 to 1000. */
async function phaseOfClicks(page: Page): Promise<number> {
  await page.waitForTimeout(2500);
  await page.evaluate(() => window.takeSound());
  await page.waitForTimeout(3500);
  const found = clicks(tape([await page.evaluate(() => window.takeSound())]));
  expect(found.length).toBeGreaterThanOrEqual(2);
  return (found.at(-1) ?? 0) % 1000;
}

test('what was chosen for the sound is still chosen when the program is started again', async () => {
  const folder = temporaryFolder();
  const first = await spawnHost(folder);
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.goto(first.url);
  await chooseKey(page);
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await page.getByRole('link', { name: 'Sound', exact: true }).click();
  await page.getByRole('slider', { name: 'Volume' }).press('End');
  await page.getByRole('slider', { name: 'Bells' }).press('ArrowLeft');
  await page.getByRole('slider', { name: 'Ambience' }).press('Home');
  for (let press = 0; press < 3; press += 1) {
    await page.getByRole('slider', { name: 'Sound begins earlier by' }).press('ArrowRight');
  }
  await page.getByText('Read lines aloud where a class wishes it').click();
  await page.getByText('Mute all sounds').click();
  await page.getByText('Saved', { exact: true }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await first.end('SIGINT');

  const second = await spawnHost(folder);
  await page.goto(`${second.url}#/settings/sound`);
  await unlock(page);
  const value = (name: string) => page.getByRole('slider', { name }).inputValue();
  await expect.poll(() => value('Volume')).toBe('1');
  expect(await value('Bells')).toBe('0.95');
  expect(await value('Ambience')).toBe('0');
  expect(await value('Sound begins earlier by')).toBe('15');
  expect(await page.getByRole('checkbox', { name: /Read lines aloud/ }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Mute all sounds' }).isChecked()).toBe(true);
}, 90_000);

test('a bell and a steady tone are heard as loud as they are set, and shown by the meter', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  // The recorder brings its own script for the audio thread, which the page's policy rightly refuses.
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.addInitScript(recordSound);
  await page.goto(`${host.url}#/settings/sound`);
  const meter = page.getByRole('meter', { name: 'What goes to the loudspeakers now' });
  const level = async () => Number(await meter.getAttribute('aria-valuenow'));
  await meter.waitFor();
  expect(await level()).toBe(-60);
  await page.getByRole('button', { name: 'Ring the bell' }).click();
  await expect.poll(level).toBeGreaterThan(-50);
  expect(await loudest(page)).toBeGreaterThan(0.02);
  const steady = page.getByRole('button', { name: 'Steady tone' });
  await steady.click();
  await page.waitForTimeout(8000);
  await expect.poll(level).toBeGreaterThan(-59);
  await page.getByText('Mute all sounds').click();
  await page.getByText('The sound is muted, so nothing is heard.').waitFor();
  await expect.poll(level).toBe(-60);
  await page.getByText('Mute all sounds').click();
  await expect.poll(level).toBeGreaterThan(-59);
  await steady.click();
  await expect.poll(level, { timeout: 20_000 }).toBe(-60);
  await page.getByRole('button', { name: 'Rain' }).click();
  await expect.poll(level).toBeGreaterThan(-59);
  await page.getByRole('link', { name: 'General', exact: true }).click();
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.takeSound());
  await page.waitForTimeout(1000);
  expect(await loudest(page)).toBe(0);
}, 90_000);

test('a light and a click come each second, and the click comes earlier by what the delay is set to', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  await page.addInitScript(recordSound);
  await page.goto(`${host.url}#/settings/sound`);
  const { screens } = host.program;
  await page.getByRole('button', { name: 'Start the flashes' }).click();
  await page.getByText('No wall is open, so the light flashes here alone.').waitFor();
  expect(screens.check.value).toMatchObject({ kind: 'sync', every: 1000 });
  const light = await page
    .locator('.sync-light > div')
    .evaluate((patch) => patch.getAnimations().map((animation) => animation.effect?.getTiming().duration));
  expect(light).toEqual([1000]);
  const before = await phaseOfClicks(page);
  await page.getByRole('slider', { name: 'Sound begins earlier by' }).press('End');
  await expect.poll(() => house.settings.soundDelay).toBe(300);
  const after = await phaseOfClicks(page);
  const earlier = (before - after + 1000) % 1000;
  expect(earlier).toBeGreaterThan(220);
  expect(earlier).toBeLessThan(380);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => screens.check.value).toBe(null);
}, 90_000);

/** When the newest light of a page came, on the clock of the machine, milliseconds. */
function newestLight(page: Page, patch: string): Promise<number> {
  return page.locator(patch).evaluate((element) => {
    const start = Number(element.getAnimations()[0]?.startTime);
    const now = performance.now();
    return performance.timeOrigin + now - ((now - start) % 1000);
  });
}

test('the light on the wall comes with the light of the settings, and is gone when they are left', async () => {
  const { host } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const wall = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await wall.goto(host.wallUrl);
  await expect.poll(() => host.program.screens.walls).toBe(1);
  await page.goto(`${host.url}#/settings/sound`);
  await page.getByRole('button', { name: 'Start the flashes' }).click();
  await page.getByText('The same light flashes on the wall.').waitFor();
  await wall.locator('.check-patch').waitFor();
  await page.waitForTimeout(2500);
  const here = await newestLight(page, '.sync-light > div');
  const there = await newestLight(wall, '.check-patch');
  const apart = (((there - here) % 1000) + 1500) % 1000;
  expect(Math.abs(apart - 500)).toBeLessThan(100);
  await page.getByRole('link', { name: 'General', exact: true }).click();
  await wall.locator('.check-patch').waitFor({ state: 'detached' });
}, 60_000);

/** A machine with two loudspeakers whose names the browser hides at first; this machine has none. To be given to addInitScript. */
function emulateLoudspeakers(leave: string): void {
  let isNamed = false;
  const output = (deviceId: string, label: string) => ({ kind: 'audiooutput', deviceId, label: isNamed ? label : '' });
  Object.defineProperties(navigator.mediaDevices, {
    enumerateDevices: { value: async () => [output('default', 'Default'), output('a1', 'Hall'), output('b2', 'Desk')] },
    getUserMedia: {
      value: async () => {
        if (leave === 'refused') throw new DOMException('refused', 'NotAllowedError');
        isNamed = true;
        return new MediaStream();
      },
    },
  });
  Object.defineProperty(AudioContext.prototype, 'setSinkId', {
    value: async (id: string) => document.documentElement.setAttribute('data-sink', id),
  });
}

test('an output is chosen by its name once the browser tells it, and one that is gone is said to be (loudspeakers emulated)', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(emulateLoudspeakers, 'given');
  await page.goto(`${host.url}#/settings/sound`);
  await page.getByText(/keeps the names of loudspeakers to itself/).waitFor();
  await page.getByRole('button', { name: 'Ask for the names' }).click();
  await page.getByText(/keeps the names of loudspeakers to itself/).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^This computer’s own choice/ }).click();
  await page.getByRole('option', { name: 'Hall' }).click();
  await page.getByText('Sounds go there. Ring the bell to hear it.').waitFor();
  expect(await page.locator('html').getAttribute('data-sink')).toBe('a1');
  await expect.poll(() => house.settings.output).toBe('Hall');
  expect(await axeFindings(page)).toEqual([]);

  house.useSettings({ ...house.settings, output: 'Garden' });
  await page.reload();
  await page.getByRole('button', { name: 'Ask for the names' }).click();
  await page.getByRole('button', { name: /^Garden \(not connected\)/ }).waitFor();
}, 60_000);

test('a browser that keeps the names of loudspeakers leaves the sound where it is (loudspeakers emulated)', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(emulateLoudspeakers, 'refused');
  await page.goto(`${host.url}#/settings/sound`);
  await page.getByRole('button', { name: 'Ask for the names' }).click();
  await page.getByText('The browser gave no leave, so the names stay hidden and its own choice is used.').waitFor();
  expect(house.settings.output).toBe(null);
}, 60_000);

/** A machine with two voices of its own and one of a far machine; this machine has none. To be given to addInitScript. */
function emulateVoices(): void {
  const voice = (name: string, lang: string, localService: boolean) => ({ name, lang, localService, voiceURI: name });
  const all = [voice('Ada', 'en-US', true), voice('Bruno', 'de-DE', true), voice('Cloud', 'en-US', false)];
  Object.defineProperties(speechSynthesis, {
    getVoices: { value: () => all },
    speak: { value: (line: { text: string }) => document.documentElement.setAttribute('data-said', line.text) },
  });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class extends EventTarget {
      voice: { name: string } | null = null;
      constructor(readonly text: string) {
        super();
      }
    },
  });
}

test('a voice of this computer is chosen and heard, and a voice of a far one is not offered (voices emulated)', async () => {
  const { host, house } = await loopbackProgram(temporaryFolder());
  const browser = await launchChromium({ sound: true });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(emulateVoices);
  await page.goto(`${host.url}#/settings/sound`);
  await page.getByRole('button', { name: /Who reads/ }).click();
  expect(await page.getByRole('option').allInnerTexts()).toEqual([
    'The first voice in the language of the class',
    'Ada, en-US',
    'Bruno, de-DE',
  ]);
  await page.getByRole('option', { name: 'Bruno' }).click();
  await expect.poll(() => house.settings.voice).toBe('Bruno');
  await page.getByRole('button', { name: 'Hear the voice' }).click();
  await expect.poll(() => page.locator('html').getAttribute('data-said')).toMatch(/^Let your shoulders sink/);
}, 60_000);
