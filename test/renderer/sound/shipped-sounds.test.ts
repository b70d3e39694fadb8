import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { Sound } from '#core/cues/cue';
import { type Ambience, ambiences } from '#core/curriculum/class-plan';
import { integrated, momentary } from '#make/loudness';
import loops from '#resources/sounds/loops.json' with { type: 'json' };
import { closeLoop } from '#sound/closed-loop';
import { launchChromium } from '#test/world/chromium';
import { decodeAmbiences, decodeSounds, shipped, soundFile } from '#test/world/decode-sounds';
import { centroid, shareBetween } from '#test/world/spectrum';

const rate = 44_100;
let sounds: Readonly<Record<Sound, Float32Array>>;
let beds: Readonly<Record<Ambience, Float32Array>>;
const everything = [...shipped, ...ambiences];

function samplesOf(name: Sound | Ambience): Float32Array {
  return { ...sounds, ...beds }[name];
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
  const browser = await launchChromium();
  const page = await browser.newPage();
  sounds = await decodeSounds(page);
  beds = await decodeAmbiences(page);
  await browser.close();
});

test('all sounds together are under 200 kB, and so is each ambience', () => {
  expect(shipped.reduce((total, name) => total + statSync(soundFile(name)).size, 0)).toBeLessThan(200_000);
  for (const name of ambiences) expect(statSync(soundFile(name)).size, name).toBeLessThan(200_000);
});

test('a full-scale tone of 997 Hz measures as the rule says', () => {
  const tone = Float32Array.from({ length: 2 * rate }, (_, index) => Math.sin((2 * Math.PI * 997 * index) / rate));
  expect(integrated(tone)).toBeCloseTo(-3.01, 1);
  expect(momentary(tone)).toBeCloseTo(-3.01, 1);
});

test('what leads is equally loud, within half a decibel', () => {
  const loud = (['inhale', 'exhale', 'tense', 'release', 'chime'] as const).map((name) => momentary(own(sounds[name])));
  expect(Math.max(...loud)).toBeLessThan(-17.5 + 0.25);
  expect(Math.min(...loud)).toBeGreaterThan(-17.5 - 0.25);
});

test('the bell stands out of what leads by two to three decibels', () => {
  expect(momentary(own(sounds.bell)) + 17.5).toBeGreaterThan(2);
  expect(momentary(own(sounds.bell)) + 17.5).toBeLessThan(3);
});

test.each(ambiences)('the %s lies ten decibels below what leads, as loud as every other', (name) => {
  expect(integrated(own(beds[name]))).toBeGreaterThan(-28.5);
  expect(integrated(own(beds[name]))).toBeLessThan(-27.5);
  // At its loudest too.
  expect(momentary(own(beds[name]))).toBeLessThan(-17.5 - 6);
});

test('the table beside the sounds tells the truth', () => {
  const file = fileURLToPath(new URL('../../../resources/sounds/README.md', import.meta.url));
  const rows = readFileSync(file, 'utf8').matchAll(/^\| `(.+)\.ogg` \|(.+)\|$/gmu);
  const told = new Map([...rows].map(([, name, cells]) => [name, cells?.split('|').map(Number) ?? []]));
  expect(new Set(told.keys())).toEqual(new Set(everything));
  for (const name of everything) {
    const samples = own(samplesOf(name));
    const [length, loudest, whole, top, size] = told.get(name) ?? [];
    expect(length, `length of ${name}`).toBeCloseTo(samples.length / rate, 2);
    // Encoding takes a little away: a quarter of a decibel of loudness, a whole one of a single peak.
    expect(Math.abs((loudest ?? 0) - momentary(samples)), `loudest of ${name}`).toBeLessThan(0.3);
    expect(Math.abs((whole ?? 0) - integrated(samples)), `whole of ${name}`).toBeLessThan(0.3);
    expect(Math.abs((top ?? 0) - decibels(peak(samples))), `peak of ${name}`).toBeLessThan(1);
    expect(size, `size of ${name}`).toBeCloseTo(statSync(soundFile(name)).size / 1024, 1);
  }
});

/** The largest step and the sharpest bend (third difference) from sample to sample. */
function roughest(samples: Float32Array): { readonly step: number; readonly bend: number } {
  const at = (index: number) => samples[index] ?? 0;
  let [step, bend] = [0, 0];
  for (let index = 3; index < samples.length; index += 1) {
    step = Math.max(step, Math.abs(at(index) - at(index - 1)));
    bend = Math.max(bend, Math.abs(at(index) - 3 * at(index - 1) + 3 * at(index - 2) - at(index - 3)));
  }
  return { step, bend };
}

test.each(ambiences)('nothing ticks where the %s goes round', (name) => {
  const samples = beds[name].slice();
  const place = { margin: loops.margin * rate, length: loops.length * rate };
  expect(samples.length).toBe(place.length + 2 * place.margin);
  closeLoop(samples, place);
  const loop = samples.subarray(place.margin, place.margin + place.length);
  // What a listener gets from a second before the seam to a second after it.
  const round = new Float32Array(2 * rate);
  round.set(loop.subarray(-rate), 0);
  round.set(loop.subarray(0, rate), rate);
  const within = roughest(loop);
  const seam = roughest(round.subarray(rate - 4, rate + 4));
  // The seam is as smooth as the rest: no step and no bend that the sound doesn't have of itself.
  expect(seam.step).toBeLessThanOrEqual(within.step);
  expect(seam.bend).toBeLessThanOrEqual(within.bend);
  // And there is neither a hole nor a swell, in stretches of a tenth of a second.
  const tenths = Array.from({ length: 20 }, (_, tenth) =>
    rms(round.subarray((tenth * rate) / 10, ((tenth + 1) * rate) / 10)),
  );
  const [before, after] = [Math.min(...tenths), Math.max(...tenths)];
  expect(decibels(after / before)).toBeLessThan(12);
});

function rms(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((total, sample) => total + sample * sample, 0) / samples.length);
}

test.each(ambiences)(
  'small loudspeakers and older ears have the %s: its power lies between 200 and 2,000 Hz',
  (name) => {
    expect(shareBetween(beds[name].subarray(0, 10 * rate), rate, [200, 2000])).toBeGreaterThan(0.85);
    expect(shareBetween(beds[name].subarray(0, 10 * rate), rate, [4000, rate / 2])).toBeLessThan(0.03);
  },
);

/** Samples in memory of their own, as the measures want them. */
function own(samples: Float32Array): Float32Array<ArrayBuffer> {
  return Float32Array.from(samples);
}

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
  ['tense', 1.4, 2],
  ['release', 1.8, 2.9],
] as const)('the %s lasts %d to %d seconds', (name, least, most) => {
  expect(decay(sounds[name])).toBeGreaterThan(least);
  expect(decay(sounds[name])).toBeLessThanOrEqual(most);
});

test('the tone of tension rises and that of letting go falls', () => {
  const rise = (name: Sound) => {
    const samples = sounds[name];
    const third = Math.floor(samples.length / 3);
    return centroid(samples.subarray(third, 2 * third), rate) - centroid(samples.subarray(0, third), rate);
  };
  expect(rise('tense')).toBeGreaterThan(15);
  expect(rise('release')).toBeLessThan(-40);
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
