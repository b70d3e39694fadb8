import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breathNoise } from '#make/breath-noise';
import { find, type Heard } from '#test/world/heard';
import { frameAt, heardUntil, largestStep, peak, readyPage, timeOf, waitUntil } from '#test/world/listening';
import { openSoundPages, type SoundPages } from '#test/world/open-sound-page';
import { wavFile } from '#test/world/wav-file';

const rate = 44_100;
/** Milliseconds: a busy machine may be late, and then this would measure the machine. */
const tooEarly = -60;
const tooLate = 500;

let pages: SoundPages;
/** Twelve seconds in which each place is known from every other. */
const talk = breathNoise({ length: 12, seed: 3, width: 0.9, middle: () => 700, loudness: () => 0.7 });
const talkFile = wavFile(talk, rate);
/** One that is too long to be held as samples: six minutes and a bit, all of it different. */
const lectureLength = 6.2 * 60_000;
const lecture = breathNoise({
  length: lectureLength / 1000,
  seed: 5,
  width: 0.9,
  middle: () => 700,
  loudness: () => 0.7,
});

beforeAll(async () => {
  pages = await openSoundPages();
});

afterAll(() => pages.close());

interface Playing {
  readonly id: string;
  readonly from: number;
  readonly length: number;
  readonly media?: string;
}

function play(page: Page, track: Playing | null): Promise<void> {
  return page.evaluate(
    (one) => window.soundPage.planAll(one === null ? {} : { track: { media: 'talk', ...one } }),
    track,
  );
}

async function withTalk(): Promise<Page> {
  const page = await readyPage(pages);
  await page.evaluate((file) => window.soundPage.bring({ talk: file, broken: btoa('no recording at all') }), talkFile);
  return page;
}

/** How the second of a recording from a place (seconds) on is heard, against where it belongs. */
function heardAt(heard: Heard, track: { readonly from: number; readonly samples?: Float32Array }, place: number) {
  const piece = (track.samples ?? talk).subarray(place * rate, (place + 1) * rate);
  const due = track.from + place * 1000;
  const { at, likeness, gain } = find(heard, piece, { due, reach: 800 });
  return { late: at - due, likeness, gain };
}

interface Placed {
  readonly from: number;
  readonly samples?: Float32Array;
  /** Milliseconds; one that is read as it plays is left alone until it is 150 ms off. */
  readonly earliest?: number;
}

function expectAt(heard: Heard, track: Placed, place: number): void {
  const { late, likeness } = heardAt(heard, track, place);
  expect(likeness, `likeness at ${place} s`).toBeGreaterThan(0.95);
  expect(late, `lateness at ${place} s`).toBeGreaterThan(track.earliest ?? tooEarly);
  expect(late, `lateness at ${place} s`).toBeLessThan(tooLate);
}

test.concurrent('a recording begins at its first sample, loses none, and ends with its last', async () => {
  const page = await withTalk();
  // A class plans two minutes ahead: the recording is there long before it begins.
  const from = (await timeOf(page)) + 6000;
  await play(page, { id: 'a', from, length: 12_000 });
  const heard = await heardUntil(page, from + 12_400);
  expectAt(heard, { from }, 0);
  expectAt(heard, { from }, 10.9);
  const { late } = heardAt(heard, { from }, 5);
  const start = frameAt(heard, from + late);
  const begun = heard.samples.findIndex((sample) => sample !== 0);
  expect(Math.abs(begun - start)).toBeLessThan(rate / 200);
  const end = heard.samples.findLastIndex((sample) => sample !== 0);
  expect(Math.abs(end - start - talk.length)).toBeLessThan(rate / 200);
  // Where it begins and ends, nothing steps further than it does of itself.
  for (const edge of [start, end]) {
    expect(largestStep(heard.samples.subarray(edge - 200, edge + 200))).toBeLessThanOrEqual(largestStep(talk) * 1.05);
  }
  await page.close();
});

test.concurrent('a recording that rests fades out within half a second, and goes on at the sample where it belongs', async () => {
  const page = await withTalk();
  const from = (await timeOf(page)) + 1500;
  await play(page, { id: 'a', from, length: 12_000 });
  await waitUntil(page, from + 4000);
  await play(page, null);
  const rested = await timeOf(page);
  await waitUntil(page, rested + 3000);
  // The rest moves it: what was to be heard at its beginning is heard so much later.
  const back = await timeOf(page);
  const moved = from + (back - rested);
  await play(page, { id: 'b', from: moved, length: 12_000 });
  const heard = await heardUntil(page, moved + 12_300);
  expectAt(heard, { from }, 2);
  const silent = frameAt(heard, rested + 1400);
  expect(peak(heard.samples.subarray(silent, silent + rate))).toBeLessThan(0.0005);
  expectAt(heard, { from: moved }, 6);
  expectAt(heard, { from: moved }, 10);
  // Two places of the same playing are as far apart as in the file, to the sample.
  const apart = heardAt(heard, { from: moved }, 10).late - heardAt(heard, { from: moved }, 6).late;
  expect(Math.abs(apart)).toBeLessThan(1);
  expect(largestStep(heard.samples)).toBeLessThanOrEqual(largestStep(talk) * 1.05);
  await page.close();
});

test.concurrent('a recording that is taken back and wished again while it is being read plays once, and rests as a whole', async () => {
  const page = await withTalk();
  const from = (await timeOf(page)) + 1500;
  await page.evaluate(
    (track) => {
      for (const wish of [{ track }, {}, { track }]) window.soundPage.planAll(wish);
    },
    { id: 'a', media: 'talk', from, length: 12_000 },
  );
  await waitUntil(page, from + 4000);
  await play(page, null);
  const rested = await timeOf(page);
  const heard = await heardUntil(page, rested + 3000);
  expectAt(heard, { from }, 2);
  const silent = frameAt(heard, rested + 1400);
  expect(peak(heard.samples.subarray(silent, silent + rate))).toBeLessThan(0.0005);
  await page.close();
});

test.concurrent('a recording whose beginning is past joins in where the class is', async () => {
  const page = await withTalk();
  const from = (await timeOf(page)) - 4000;
  await play(page, { id: 'a', from, length: 12_000 });
  const heard = await heardUntil(page, from + 12_300);
  expectAt(heard, { from }, 10);
  // Nothing of what is past by then: it isn't begun from its beginning.
  expect(heardAt(heard, { from: from + 4000 }, 0.2).likeness).toBeLessThan(0.5);
  await page.close();
});

test.concurrent('a recording is faded out where its part of the class ends', async () => {
  const page = await withTalk();
  const from = (await timeOf(page)) + 1500;
  await play(page, { id: 'a', from, length: 5000 });
  const heard = await heardUntil(page, from + 7000);
  expectAt(heard, { from }, 3);
  const { late } = heardAt(heard, { from }, 3);
  const end = frameAt(heard, from + late + 5000);
  expect(peak(heard.samples.subarray(end - rate, end - rate / 2))).toBeGreaterThan(0.05);
  expect(peak(heard.samples.subarray(end + 100))).toBeLessThan(0.0005);
  expect(largestStep(heard.samples)).toBeLessThanOrEqual(largestStep(talk) * 1.05);
  await page.close();
});

test.concurrent('a recording that this machine can’t play is told, the bell sounds all the same, and the next one plays', async () => {
  const page = await withTalk();
  const from = (await timeOf(page)) + 1500;
  await play(page, { id: 'a', from, length: 9000, media: 'broken' });
  await page.waitForFunction(() => window.soundPage.player.troubles().includes('track-unplayable'));
  expect(await page.evaluate(() => window.soundPage.player.state())).toBe('ready');
  const next = (await timeOf(page)) + 1500;
  await page.evaluate(
    (at) =>
      window.soundPage.planAll({
        cues: [{ id: 'bell', sound: 'bell', at }],
        track: { id: 'b', media: 'talk', from: at + 2000, length: 12_000 },
      }),
    next,
  );
  const heard = await heardUntil(page, next + 5000);
  const bell = frameAt(heard, next + 700);
  expect(peak(heard.samples.subarray(bell, bell + rate / 2))).toBeGreaterThan(0.05);
  expectAt(heard, { from: next + 2000 }, 1);
  expect(await page.evaluate(() => window.soundPage.player.troubles())).toEqual([]);
  await page.close();
});

test('a recording of six minutes keeps to the clock too, wherever it is joined, and rests', {
  timeout: 180_000,
}, async () => {
  const page = await readyPage(pages);
  await page.route('**/lecture.wav', (route) => route.fulfill({ body: Buffer.from(wavFile(lecture, rate), 'base64') }));
  await page.evaluate(() => window.soundPage.bring({ lecture: 'at:/lecture.wav' }));
  const whole = { samples: lecture, earliest: tooEarly - 150 };
  const from = (await timeOf(page)) + 8000;
  await play(page, { id: 'a', media: 'lecture', from, length: lectureLength });
  await waitUntil(page, from + 6000);
  await play(page, null);
  const rested = await timeOf(page);
  await waitUntil(page, rested + 2500);
  // Into its last minute, as after a rest that was taken back.
  const joined = (await timeOf(page)) - 330_000;
  await play(page, { id: 'b', media: 'lecture', from: joined, length: lectureLength });
  const heard = await heardUntil(page, joined + 340_000);
  expectAt(heard, { from, ...whole }, 3);
  const silent = frameAt(heard, rested + 1600);
  expect(peak(heard.samples.subarray(silent, silent + rate / 2))).toBeLessThan(0.0005);
  expectAt(heard, { from: joined, ...whole }, 338);
  await page.close();
});
