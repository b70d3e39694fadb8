import { statSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { Sound } from '#core/cues/cue';
import { launchChromium } from '#test/world/chromium';
import { decodeSounds, shipped, soundFile } from '#test/world/decode-sounds';
import { centroid, shareBetween } from '#test/world/spectrum';

const rate = 44_100;
let sounds: Readonly<Record<Sound, Float32Array>>;

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
  const browser = await launchChromium();
  sounds = await decodeSounds(await browser.newPage());
  await browser.close();
});

test('all sounds together are under 200 kB', () => {
  expect(shipped.reduce((total, name) => total + statSync(soundFile(name)).size, 0)).toBeLessThan(200_000);
});

test.each(shipped)('the %s peaks between -12 and -3 dBFS', (name) => {
  expect(decibels(peak(sounds[name]))).toBeGreaterThan(-12);
  expect(decibels(peak(sounds[name]))).toBeLessThanOrEqual(-3);
});

test.each(shipped)('the %s begins and ends in silence, without a click', (name) => {
  const samples = sounds[name];
  // -66 dBFS: softer than the noise of any room.
  expect(peak(samples.subarray(0, 4))).toBeLessThan(0.0005);
  expect(peak(samples.subarray(-4))).toBeLessThan(0.0005);
});

test.each(shipped)('no sample of the %s jumps more than its own tones do', (name) => {
  const samples = sounds[name];
  const jump = samples.reduce((most, sample, index) => Math.max(most, Math.abs(sample - (samples[index - 1] ?? 0))), 0);
  // A full-scale tone of 2 kHz moves by 0.28 of its peak a sample.
  expect(jump).toBeLessThan(0.28 * peak(samples));
});

test.each(shipped)(
  'older ears hear the %s: its power lies between 300 and 2,000 Hz, next to none above 4,000',
  (name) => {
    expect(shareBetween(sounds[name], rate, [300, 2000])).toBeGreaterThan(0.85);
    expect(shareBetween(sounds[name], rate, [4000, rate / 2])).toBeLessThan(0.03);
  },
);

test('the bell rings for 6 to 10 seconds', () => {
  expect(decay(sounds.bell)).toBeGreaterThan(6);
  expect(decay(sounds.bell)).toBeLessThan(10);
});

test('the stroke of the bell takes 5 to 15 ms', () => {
  const samples = sounds.bell;
  const full = peak(samples.subarray(0, rate / 10));
  const at = samples.findIndex((sample) => Math.abs(sample) > 0.8 * full);
  expect(at / rate).toBeGreaterThan(0.005);
  expect(at / rate).toBeLessThan(0.015);
});

test('the tones of the bell are no multiples of its lowest', () => {
  const bell = sounds.bell;
  const strong = [1, 2.76, 5.18].map((ratio) => shareBetween(bell, rate, [330 * ratio - 8, 330 * ratio + 8]));
  const harmonic = [2, 3, 4, 5].map((ratio) => shareBetween(bell, rate, [330 * ratio - 8, 330 * ratio + 8]));
  expect(Math.min(...strong)).toBeGreaterThan(100 * Math.max(...harmonic));
});

test.each([
  ['inhale', 1.6, 2.5],
  ['exhale', 1.6, 2.5],
  ['chime', 2, 3],
] as const)('the %s lasts %d to %d seconds', (name, least, most) => {
  expect(decay(sounds[name])).toBeGreaterThan(least);
  expect(decay(sounds[name])).toBeLessThanOrEqual(most);
});

test('the inhale is brighter than the exhale by more than 200 Hz', () => {
  expect(centroid(sounds.inhale, rate) - centroid(sounds.exhale, rate)).toBeGreaterThan(200);
});

test('the inhale brightens and the exhale darkens on its way', () => {
  const drift = (name: Sound) => {
    const samples = sounds[name];
    const half = Math.floor(samples.length / 2);
    return centroid(samples.subarray(half), rate) - centroid(samples.subarray(0, half), rate);
  };
  expect(drift('inhale')).toBeGreaterThan(50);
  expect(drift('exhale')).toBeLessThan(-50);
});

test('the inhale swells late and the exhale opens early', () => {
  const loudest = (name: Sound) => {
    const steps = loudness(sounds[name]);
    return steps.indexOf(Math.max(...steps)) / steps.length;
  };
  expect(loudest('inhale')).toBeGreaterThan(0.45);
  expect(loudest('exhale')).toBeLessThan(0.35);
});
