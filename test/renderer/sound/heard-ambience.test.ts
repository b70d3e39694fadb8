import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import loops from '#resources/sounds/loops.json' with { type: 'json' };
import { closeLoop } from '#sound/closed-loop';
import { decodeAmbiences } from '#test/world/decode-sounds';
import { find, type Heard } from '#test/world/heard';
import { frameAt, heardUntil, largestStep, peak, readyPage, sharpest, timeOf, waitUntil } from '#test/world/listening';
import { openSoundPages, type SoundPages } from '#test/world/open-sound-page';
import { wavFile } from '#test/world/wav-file';

const rate = 44_100;
/**
 * The bound on a step from one sample to the next where ambience begins and ends: 0.002 of full scale, -54 dBFS. Played
 * so loud that a bell fills the room at 70 dB, that is a tap of 22 dB: under the murmur of an empty room. In between no
 * step may be larger than the largest that the sound has of itself.
 */
const stepBound = 0.002;

let pages: SoundPages;
/** One turn of the rain: noise, so that each place of it is known from every other. */
let rain: Float32Array;
let stream: Float32Array;

beforeAll(async () => {
  pages = await openSoundPages();
  const page = await pages.open();
  const beds = await decodeAmbiences(page);
  await page.close();
  [rain, stream] = [beds.rain, beds.stream].map((samples) => {
    const place = { margin: loops.margin * rate, length: loops.length * rate };
    closeLoop(samples, place);
    return samples.subarray(place.margin, place.margin + place.length);
  }) as [Float32Array, Float32Array];
});

afterAll(() => pages.close());

/** Lets an ambience (or none) be heard; gives back when that was asked for. */
function ask(page: Page, ambience: 'rain' | 'stream' | null): Promise<number> {
  return page.evaluate((wish) => {
    window.soundPage.planAll({ ambience: wish });
    return performance.now();
  }, ambience);
}

/** Lets an ambience be heard and waits for its first sound: a busy machine takes its time to decode it. */
async function begin(page: Page, ambience: 'rain' | 'stream'): Promise<number> {
  await ask(page, ambience);
  await page.waitForFunction(() => window.soundPage.player.meter() > -100);
  return timeOf(page);
}

/** The frame of the tape at which a turn of an ambience began, by what is heard around a performance time. */
function turnAt(heard: Heard, turn: Float32Array, begun: number): number {
  // Three seconds in it is as loud as it gets, and has not been ducked yet.
  const known = turn.subarray(4 * rate, 5 * rate);
  const { at, likeness } = find(heard, known, { due: begun + 4250, reach: 2500 });
  expect(likeness).toBeGreaterThan(0.8);
  return frameAt(heard, at) - 4 * rate;
}

/** How loud an ambience is on the tape against its file, for each 20 ms from a frame on. */
function gains(
  heard: Heard,
  turn: Float32Array,
  place: { readonly first: number; readonly from: number; readonly to: number },
) {
  const size = rate / 50;
  return Array.from({ length: Math.floor((place.to - place.from) / size) }, (_, index) => {
    let [shared, whole] = [0, 0];
    for (let frame = place.from + index * size; frame < place.from + (index + 1) * size; frame += 1) {
      const own = turn[(((frame - place.first) % turn.length) + turn.length) % turn.length] ?? 0;
      shared += own * (heard.samples[frame] ?? 0);
      whole += own * own;
    }
    return shared / whole;
  });
}

/** The first 20 ms from which a row of gains satisfies something. */
function secondsUntil(row: readonly number[], is: (gain: number) => boolean): number {
  return row.findIndex(is) / 50;
}

test.concurrent('ambience comes within three seconds, goes round without a seam, goes in five, and steps nowhere', {
  timeout: 180_000,
}, async () => {
  const page = await readyPage(pages);
  const begun = await begin(page, 'rain');
  // Twice round and on.
  await waitUntil(page, begun + 2 * loops.length * 1000 + 4000);
  const left = await ask(page, null);
  const heard = await heardUntil(page, left + 6500);
  const first = turnAt(heard, rain, begun);
  const start = heard.samples.findIndex((sample) => sample !== 0);
  const end = heard.samples.findLastIndex((sample) => sample !== 0);

  const coming = gains(heard, rain, { first, from: start, to: start + 4 * rate });
  // Sound is rising all the way: a quarter, a half and three quarters are where a straight line has them.
  for (const part of [0.25, 0.5, 0.75, 0.97])
    expect(secondsUntil(coming, (gain) => gain > part)).toBeCloseTo(3 * part, 0);
  const going = gains(heard, rain, { first, from: end - 6 * rate, to: end });
  expect(going[0]).toBeGreaterThan(0.95);
  for (const part of [0.75, 0.5, 0.25]) expect(6 - secondsUntil(going, (gain) => gain < part)).toBeCloseTo(5 * part, 0);
  expect((end - frameAt(heard, left)) / rate).toBeGreaterThan(4.9);

  expect(largestStep(heard.samples.subarray(start - 1, start + rate / 20))).toBeLessThan(stepBound);
  expect(largestStep(heard.samples.subarray(end - rate / 20, end + 2))).toBeLessThan(stepBound);
  for (const turn of [1, 2]) {
    const seam = first + turn * loops.length * rate;
    expect(largestStep(heard.samples.subarray(seam - 4, seam + 4))).toBeLessThanOrEqual(largestStep(rain));
    expect(sharpest(heard.samples.subarray(seam - 8, seam + 8).slice(3))).toBeLessThanOrEqual(sharpest(rain));
    // And it is the same turn again, as loud as before: nothing was lost or put in.
    for (const gain of gains(heard, rain, { first, from: seam - rate / 10, to: seam + rate / 10 })) {
      expect(gain).toBeGreaterThan(0.97);
      expect(gain).toBeLessThan(1.03);
    }
  }
  await page.close();
});

test.concurrent('one ambience goes over into another: the first goes in five seconds while the second comes in three', async () => {
  const page = await readyPage(pages);
  // Decoded once, so that it comes at once afterwards.
  await begin(page, 'stream');
  await ask(page, null);
  await page.waitForFunction(() => window.soundPage.player.meter() < -100);
  const begun = await begin(page, 'rain');
  await waitUntil(page, begun + 6000);
  const changed = await ask(page, 'stream');
  const heard = await heardUntil(page, changed + 6500);
  const first = turnAt(heard, rain, begun);
  const second = turnAt(heard, stream, changed);
  const middle = frameAt(heard, changed + 3600);
  const whole = { from: middle, to: middle + rate };
  const mean = (row: readonly number[]) => row.reduce((total, gain) => total + gain, 0) / row.length;
  // Four seconds in, the second is all there and a bit of the first is left.
  expect(mean(gains(heard, stream, { first: second, ...whole }))).toBeGreaterThan(0.9);
  expect(mean(gains(heard, rain, { first, ...whole }))).toBeGreaterThan(0.1);
  expect(mean(gains(heard, rain, { first, ...whole }))).toBeLessThan(0.5);
  const late = frameAt(heard, changed + 5900);
  expect(Math.abs(mean(gains(heard, rain, { first, from: late, to: late + rate / 2 })))).toBeLessThan(0.1);
  await page.close();
});

test.concurrent('ambience that is asked for again while it goes comes back from where it is', async () => {
  const page = await readyPage(pages);
  const begun = await begin(page, 'rain');
  await waitUntil(page, begun + 5500);
  const left = await ask(page, null);
  await waitUntil(page, left + 2500);
  const back = await ask(page, 'rain');
  const heard = await heardUntil(page, back + 4500);
  const first = turnAt(heard, rain, begun);
  const row = gains(heard, rain, { first, from: frameAt(heard, left), to: frameAt(heard, back + 4300) });
  expect(Math.min(...row)).toBeGreaterThan(0.3);
  expect(Math.min(...row)).toBeLessThan(0.75);
  expect(row.at(-1)).toBeGreaterThan(0.95);
  const falls = row.slice(1).map((gain, index) => Math.abs(gain - (row[index] ?? 0)));
  // Three seconds for the whole way are 0.007 in 20 ms.
  expect(Math.max(...falls)).toBeLessThan(0.03);
  await page.close();
});

test.concurrent('ambience makes room for a recording: 8 dB down within 50 ms, back within 400 ms', async () => {
  const page = await readyPage(pages);
  // A silent one, so that nothing but ambience is on the tape.
  await page.evaluate((file) => window.soundPage.bring({ still: file }), wavFile(new Float32Array(3 * rate), rate));
  const begun = await begin(page, 'rain');
  await waitUntil(page, begun + 5000);
  const from = begun + 6500;
  await page.evaluate(
    (at) => window.soundPage.planAll({ ambience: 'rain', track: { id: 'a', media: 'still', from: at, length: 3000 } }),
    from,
  );
  const heard = await heardUntil(page, from + 5000);
  const first = turnAt(heard, rain, begun);
  const row = gains(heard, rain, { first, from: frameAt(heard, from - 1000), to: frameAt(heard, from + 4500) });
  const decibels = row.map((gain) => 20 * Math.log10(gain));
  const under = decibels.findIndex((level) => level < -7.5);
  const above = decibels.findLastIndex((level) => level > -0.5 && decibels.indexOf(level) < under);
  expect((under - above) / 50).toBeLessThanOrEqual(0.1);
  const back = decibels.findIndex((level, index) => index > under && level > -0.5);
  const rising = decibels.findLastIndex((level, index) => index < back && level < -7.5);
  expect((back - rising) / 50).toBeGreaterThan(0.3);
  expect((back - rising) / 50).toBeLessThan(0.5);
  expect((back - under) / 50).toBeGreaterThan(3);
  for (const level of decibels.slice(under + 2, rising - 2)) {
    expect(level).toBeGreaterThan(-8.6);
    expect(level).toBeLessThan(-7.4);
  }
  await page.close();
});

test.concurrent('ambience and bells have a loudness of their own, and mute silences both', async () => {
  const page = await readyPage(pages);
  await page.evaluate(() => window.soundPage.levels({ ambience: 0.5 }));
  const begun = await begin(page, 'rain');
  await waitUntil(page, begun + 5500);
  const muted = await page.evaluate(() => {
    window.soundPage.levels({ muted: true });
    return performance.now();
  });
  const heard = await heardUntil(page, muted + 1500);
  const first = turnAt(heard, rain, begun);
  const at = frameAt(heard, begun + 4000);
  for (const gain of gains(heard, rain, { first, from: at, to: at + rate })) expect(gain).toBeCloseTo(0.5, 1);
  const silent = frameAt(heard, muted + 900);
  expect(peak(heard.samples.subarray(silent, silent + rate / 2))).toBeLessThan(0.0005);
  await page.close();
});
