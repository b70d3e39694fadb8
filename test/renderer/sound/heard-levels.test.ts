import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sound } from '#core/cues/cue';
import { decodeSounds } from '#test/world/decode-sounds';
import { find, type Heard } from '#test/world/heard';
import { frameAt, heardUntil, peak, readyPage, timeOf, waitUntil } from '#test/world/listening';
import { openSoundPages, type SoundPages } from '#test/world/open-sound-page';

/** Milliseconds: a busy machine moves onsets about, and then this would measure the machine. Less than any delay here. */
const noise = 250;

let pages: SoundPages;
let sounds: Readonly<Record<Sound, Float32Array>>;

beforeAll(async () => {
  pages = await openSoundPages();
  const page = await pages.open();
  sounds = await decodeSounds(page);
  await page.close();
});

afterAll(() => pages.close());

const ready = (): Promise<Page> => readyPage(pages);

function match(heard: Heard, sound: Sound, due: number) {
  return find(heard, sounds[sound], { due, reach: 500 });
}

test.concurrent('a bell is struck a second time, softer, while the first still rings, and bells in between are half as loud', async () => {
  const page = await ready();
  const at = (await timeOf(page)) + 1200;
  await page.evaluate((start) => {
    window.soundPage.plan([
      { id: 'first', sound: 'bell', at: start },
      { id: 'second', sound: 'bell', at: start + 2500, level: 0.7 },
      { id: 'between', sound: 'bell', at: start + 12_500, level: 0.5 },
    ]);
  }, at);
  const heard = await heardUntil(page, at + 14_500);
  expect(match(heard, 'bell', at).gain).toBeCloseTo(1, 1);
  const second = match(heard, 'bell', at + 2500);
  // The first rings on under it.
  expect(second.gain).toBeGreaterThan(0.55);
  expect(second.gain).toBeLessThan(0.85);
  expect(Math.abs(second.at - match(heard, 'bell', at).at - 2500)).toBeLessThan(noise);
  expect(match(heard, 'bell', at + 12_500).gain).toBeCloseTo(0.5, 1);
  await page.close();
});

test.concurrent('bells and chimes have a loudness of their own, and breath keeps its', async () => {
  const page = await ready();
  await page.evaluate(() => window.soundPage.levels({ bells: 0.4 }));
  const at = (await timeOf(page)) + 1200;
  await page.evaluate((start) => {
    window.soundPage.plan([
      { id: 'chime', sound: 'chime', at: start },
      { id: 'breath', sound: 'inhale', at: start + 4000 },
    ]);
  }, at);
  const heard = await heardUntil(page, at + 6500);
  expect(match(heard, 'chime', at).gain).toBeCloseTo(0.4, 1);
  expect(match(heard, 'inhale', at + 4000).gain).toBeCloseTo(1, 1);
  await page.close();
});

test.concurrent('what is timed begins as much earlier as the room hears it late', async () => {
  const page = await ready();
  const at = (await timeOf(page)) + 1500;
  await page.evaluate(
    async ({ start }) => {
      window.soundPage.plan([
        { id: 'plain', sound: 'inhale', at: start },
        { id: 'early', sound: 'inhale', at: start + 5000 },
      ]);
      await new Promise((resolve) => setTimeout(resolve, start + 1000 - performance.now()));
      window.soundPage.levels({ delay: 300 });
    },
    { start: at },
  );
  const heard = await heardUntil(page, at + 7500);
  const apart = match(heard, 'inhale', at + 5000).at - match(heard, 'inhale', at).at;
  expect(Math.abs(apart - 4700)).toBeLessThan(noise);
  await page.close();
});

test.concurrent('a breath whose earlier beginning has just gone by is led all the same', async () => {
  const page = await ready();
  const at = await page.evaluate(() => {
    window.soundPage.levels({ delay: 300 });
    const start = performance.now() + 20;
    window.soundPage.plan([{ id: 'a', sound: 'exhale', at: start }]);
    return start;
  });
  const heard = await heardUntil(page, at + 3000);
  expect(find(heard, sounds.exhale, { due: at, reach: 1000 }).likeness).toBeGreaterThan(0.9);
  await page.close();
});

test.concurrent('the click of the delay test is heard at its instant, and earlier by the delay', async () => {
  const page = await ready();
  const at = (await timeOf(page)) + 1000;
  await page.evaluate((due) => {
    window.soundPage.levels({ delay: 0 });
    window.soundPage.tick(due);
    window.soundPage.levels({ delay: 300 });
    window.soundPage.tick(due + 1000);
  }, at);
  const heard = await heardUntil(page, at + 1800);
  const taps = Array.from({ length: 2 }, (_, index) => {
    const from = frameAt(heard, at - 500 + index * 1000);
    return from + heard.samples.subarray(from, from + heard.rate).findIndex((sample) => Math.abs(sample) > 0.05);
  });
  const apart = (((taps[1] ?? 0) - (taps[0] ?? 0)) / heard.rate) * 1000;
  expect(Math.abs(apart - 700)).toBeLessThan(noise);
  await page.close();
});

test.concurrent('the meter reads silence as silence, a bell as loud as it is, and less when the volume goes down', async () => {
  const page = await ready();
  expect(await page.evaluate(() => String(window.soundPage.player.meter()))).toBe('-Infinity');
  const loudest = (volume: number) =>
    page.evaluate(async (to) => {
      window.soundPage.levels({ volume: to });
      await new Promise((resolve) => setTimeout(resolve, 300));
      window.soundPage.player.play('bell');
      const readings: number[] = [];
      for (let index = 0; index < 20; index += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
        readings.push(window.soundPage.player.meter());
      }
      return Math.max(...readings);
    }, volume);
  const full = await loudest(1);
  expect(full).toBeGreaterThan(-20);
  expect(full).toBeLessThan(-6);
  await waitUntil(page, (await timeOf(page)) + 10_000);
  const half = await loudest(0.5);
  expect(full - half).toBeGreaterThan(4);
  expect(full - half).toBeLessThan(8);
  await page.close();
});

test.concurrent('an output that is not there is told, sound goes on where the machine sends it, and another choice ends that', async () => {
  const page = await ready();
  const at = (await timeOf(page)) + 2500;
  await page.evaluate((due) => window.soundPage.plan([{ id: 'a', sound: 'inhale', at: due }]), at);
  expect(await page.evaluate(() => window.soundPage.player.output('The hall’s loudspeakers'))).toBe('refused');
  expect(await page.evaluate(() => window.soundPage.player.troubles())).toEqual(['output-refused']);
  expect(await page.evaluate(() => window.soundPage.player.state())).toBe('ready');
  const heard = await heardUntil(page, at + 2500);
  expect(match(heard, 'inhale', at).likeness).toBeGreaterThan(0.9);
  expect(await page.evaluate(() => window.soundPage.player.output(null))).toBe('default');
  expect(await page.evaluate(() => window.soundPage.player.troubles())).toEqual([]);
  await page.close();
});

test.concurrent('the chosen output is known again by its name, and taken as soon as it is plugged in', async () => {
  const page = await ready();
  // The machine's list and its switch are played; the program's choice between them is real.
  await page.evaluate(() => {
    const listed: MediaDeviceInfo[] = [];
    const device = (deviceId: string, label: string) =>
      ({ deviceId, label, kind: 'audiooutput', groupId: '' }) as MediaDeviceInfo;
    listed.push(device('default', 'Default'), device('7f', 'Laptop'));
    navigator.mediaDevices.enumerateDevices = () => Promise.resolve(listed);
    const sent: string[] = [];
    AudioContext.prototype.setSinkId = (id: string) => {
      sent.push(id);
      return Promise.resolve();
    };
    Object.assign(window, {
      sent,
      plug: () => {
        listed.push(device('a1', 'Hall (USB)'));
        navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
      },
    });
  });
  expect(await page.evaluate(() => window.soundPage.player.output('Hall (USB)'))).toBe('refused');
  await page.evaluate('plug()');
  await page.waitForFunction(() => window.soundPage.player.troubles().length === 0);
  expect(await page.evaluate('sent.at(-1)')).toBe('a1');
  await page.close();
});

test.concurrent('a machine that put its sound to sleep is asked to go on, and what is due then is heard', async () => {
  const page = await ready();
  await page.evaluate(() => window.soundPage.sleep());
  const slept = await timeOf(page);
  await page.evaluate((due) => {
    window.soundPage.plan([
      { id: 'missed', sound: 'exhale', at: due + 200 },
      { id: 'later', sound: 'inhale', at: due + 6000 },
    ]);
  }, slept);
  await page.waitForFunction(() => window.soundPage.player.state() === 'ready');
  const heard = await heardUntil(page, slept + 8500);
  const { likeness, at } = match(heard, 'inhale', slept + 6000);
  expect(likeness).toBeGreaterThan(0.9);
  expect(Math.abs(at - slept - 6000)).toBeLessThan(400);
  const before = frameAt(heard, slept + 3000);
  expect(peak(heard.samples.subarray(before, before + heard.rate))).toBeLessThan(0.001);
  await page.close();
});
