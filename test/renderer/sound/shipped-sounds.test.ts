import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '#test/world/chromium';
import { centroid, shareBetween } from '#test/world/spectrum';

const rate = 44_100;
const names = ['bell', 'inhale', 'exhale', 'chime'] as const;
type Name = (typeof names)[number];

let browser: Browser;
/** As Chromium decodes the files that ship. */
const decoded = new Map<Name, Float32Array>();

function path(name: Name): string {
  return fileURLToPath(new URL(`../../../resources/sounds/${name}.ogg`, import.meta.url));
}

function sound(name: Name): Float32Array {
  const found = decoded.get(name);
  if (!found) throw new Error(`${name} was not decoded`);
  return found;
}

function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

function peak(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** Loudness (root mean square) of each stretch of 20 ms. */
function loudness(samples: Float32Array): readonly number[] {
  const stretch = rate / 50;
  return Array.from({ length: Math.ceil(samples.length / stretch) }, (_, index) => {
    const piece = samples.subarray(index * stretch, (index + 1) * stretch);
    return Math.sqrt(piece.reduce((total, sample) => total + sample * sample, 0) / piece.length);
  });
}

/** Seconds until the sound is 60 dB below its loudest for good. */
function decay(samples: Float32Array): number {
  const steps = loudness(samples);
  const floor = Math.max(...steps) / 1000;
  return (steps.findLastIndex((step) => step > floor) + 1) / 50;
}

beforeAll(async () => {
  browser = await launchChromium();
  const page = await browser.newPage();
  for (const name of names) {
    const samples = await page.evaluate(
      async (text) => {
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const context = new OfflineAudioContext(1, 1, 44_100);
        return [...(await context.decodeAudioData(bytes.buffer)).getChannelData(0)];
      },
      readFileSync(path(name)).toString('base64'),
    );
    decoded.set(name, Float32Array.from(samples));
  }
});

afterAll(() => browser.close());

test('all sounds together are under 200 kB', () => {
  expect(names.reduce((total, name) => total + statSync(path(name)).size, 0)).toBeLessThan(200_000);
});

test.each(names)('the %s peaks between -12 and -3 dBFS', (name) => {
  expect(decibels(peak(sound(name)))).toBeGreaterThan(-12);
  expect(decibels(peak(sound(name)))).toBeLessThanOrEqual(-3);
});

test.each(names)('the %s begins and ends in silence, without a click', (name) => {
  const samples = sound(name);
  // -66 dBFS: softer than the noise of any room.
  expect(peak(samples.subarray(0, 4))).toBeLessThan(0.0005);
  expect(peak(samples.subarray(-4))).toBeLessThan(0.0005);
});

test.each(names)('no sample of the %s jumps more than its own tones do', (name) => {
  const samples = sound(name);
  const jump = samples.reduce((most, sample, index) => Math.max(most, Math.abs(sample - (samples[index - 1] ?? 0))), 0);
  // A full-scale tone of 2 kHz moves by 0.28 of its peak a sample.
  expect(jump).toBeLessThan(0.28 * peak(samples));
});

test.each(names)(
  'older ears hear the %s: its power lies between 300 and 2,000 Hz, next to none above 4,000',
  (name) => {
    expect(shareBetween(sound(name), rate, [300, 2000])).toBeGreaterThan(0.85);
    expect(shareBetween(sound(name), rate, [4000, rate / 2])).toBeLessThan(0.03);
  },
);

test('the bell rings for 6 to 10 seconds', () => {
  expect(decay(sound('bell'))).toBeGreaterThan(6);
  expect(decay(sound('bell'))).toBeLessThan(10);
});

test('the stroke of the bell takes 5 to 15 ms', () => {
  const samples = sound('bell');
  const full = peak(samples.subarray(0, rate / 10));
  const at = samples.findIndex((sample) => Math.abs(sample) > 0.8 * full);
  expect(at / rate).toBeGreaterThan(0.005);
  expect(at / rate).toBeLessThan(0.015);
});

test('the tones of the bell are no multiples of its lowest', () => {
  const bell = sound('bell');
  const strong = [1, 2.76, 5.18].map((ratio) => shareBetween(bell, rate, [330 * ratio - 8, 330 * ratio + 8]));
  const harmonic = [2, 3, 4, 5].map((ratio) => shareBetween(bell, rate, [330 * ratio - 8, 330 * ratio + 8]));
  expect(Math.min(...strong)).toBeGreaterThan(100 * Math.max(...harmonic));
});

test.each([
  ['inhale', 1.6, 2.5],
  ['exhale', 1.6, 2.5],
  ['chime', 2, 3],
] as const)('the %s lasts %d to %d seconds', (name, least, most) => {
  expect(decay(sound(name))).toBeGreaterThan(least);
  expect(decay(sound(name))).toBeLessThanOrEqual(most);
});

test('the inhale is brighter than the exhale by more than 200 Hz', () => {
  expect(centroid(sound('inhale'), rate) - centroid(sound('exhale'), rate)).toBeGreaterThan(200);
});

test('the inhale brightens and the exhale darkens on its way', () => {
  const drift = (name: Name) => {
    const samples = sound(name);
    const half = Math.floor(samples.length / 2);
    return centroid(samples.subarray(half), rate) - centroid(samples.subarray(0, half), rate);
  };
  expect(drift('inhale')).toBeGreaterThan(50);
  expect(drift('exhale')).toBeLessThan(-50);
});

test('the inhale swells late and the exhale opens early', () => {
  const loudest = (name: Name) => {
    const steps = loudness(sound(name));
    return steps.indexOf(Math.max(...steps)) / steps.length;
  };
  expect(loudest('inhale')).toBeGreaterThan(0.45);
  expect(loudest('exhale')).toBeLessThan(0.35);
});
