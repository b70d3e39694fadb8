import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breathAt, pacing } from '#core/breathing/pacing';
import { parsePatterns } from '#core/breathing/parse-patterns';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import { type GalleryBrowser, openGallery } from './gallery-page';

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery.close();
});

const view = { width: 960, height: 540 };
const patterns = parsePatterns(
  JSON.parse(readFileSync(new URL('../../../resources/classes/patterns.json', import.meta.url), 'utf8')),
);

interface Frame {
  /** Milliseconds since the page began, at the frame that is measured. */
  readonly at: number;
  readonly scale: number;
}

/** Reads the orb's size for a number of frames. */
async function frames(count: number): Promise<Frame[]> {
  const read: Frame[] = [];
  const body = document.querySelector('.orb-body');
  while (body !== null && read.length < count) {
    await new Promise(requestAnimationFrame);
    read.push({ at: Number(document.timeline.currentTime), scale: new DOMMatrix(getComputedStyle(body).transform).a });
  }
  return read;
}

/** Where each part that the gallery shows begins to breathe, and in which pattern. */
const parts = [
  ['orb', 77, 'coherent-5.5bpm', 75, 7],
  ['holds', 90, 'box-4', 88, 8],
] as const;

test.each(parts)(
  'in "%s" the orb is as large as the breath is full, frame for frame',
  async (id, at, name, leadIn, length) => {
    const pattern = patterns.find((one) => one.id === name);
    if (pattern === undefined) throw new Error(`expected a pattern ${name}`);
    const paced = pacing({ pattern, leadIn: seconds(leadIn) }, minutes(length));
    const page = await gallery.open(`?scene=${id}&at=${at}`, view);
    await page.waitForSelector('.orb-body');
    const read = await page.evaluate(frames, 240);
    const off = read.map((frame) => {
      const breath = breathAt(paced, milliseconds(at * 1000 + frame.at));
      const fullness = breath.stage === 'breathing' ? breath.fullness : 0;
      return Math.abs(frame.scale - (0.46 + 0.54 * fullness));
    });
    expect(read.length).toBe(240);
    expect(Math.max(...read.map(({ scale }) => scale)) - Math.min(...read.map(({ scale }) => scale))).toBeGreaterThan(
      0.05,
    );
    expect(Math.max(...off)).toBeLessThan(0.006);
    await page.close();
  },
);

test('words and count change on the same clock: never before it, and no later for each change that went before', async () => {
  const pattern = patterns.find((one) => one.id === 'box-4');
  if (pattern === undefined) throw new Error('expected a pattern box-4');
  const page = await gallery.open('?scene=holds&at=87', view);
  const changes = await page.evaluate(async () => {
    const seen: { at: number; word: string; count: string }[] = [];
    const until = performance.now() + 9000;
    while (performance.now() < until) {
      await new Promise(requestAnimationFrame);
      const word = document.querySelector('.layer:not([data-leaving]) .pacer-word')?.textContent ?? '';
      const count = document.querySelector('.layer:not([data-leaving]) .pacer-count')?.textContent ?? '';
      const last = seen.at(-1);
      if (last?.word !== word || last.count !== count) seen.push({ at: performance.now(), word, count });
    }
    return seen;
  });
  const names = { inhale: 'Breathe in', 'hold-full': 'Hold', exhale: 'Breathe out', 'hold-empty': 'Rest' };
  const paced = pacing({ pattern, leadIn: seconds(88) }, minutes(8));
  const breathing = changes.filter(({ word }) => Object.values(names).includes(word));
  expect(breathing.length).toBeGreaterThan(6);
  const late = breathing.slice(1).map(({ at, word, count }) => {
    const elapsed = milliseconds(87_000 + at);
    const breath = breathAt(paced, elapsed);
    if (breath.stage !== 'breathing') throw new Error('expected to breathe');
    expect([word, count]).toEqual([names[breath.kind], String(breath.count)]);
    return elapsed - Math.max(breath.phaseStart, breath.phaseStart + breath.phaseLength - breath.count * 1000);
  });
  const middle = late.toSorted((one, other) => one - other)[Math.floor(late.length / 2)];
  expect(middle).toBeLessThan(300);
  await page.close();
});

test('an animation that has come off the clock is set right', async () => {
  const page = await gallery.open('?scene=orb&at=77', view);
  await page.waitForSelector('.orb-body');
  const gap = await page.evaluate(async () => {
    const [one] = document.querySelector('.orb-body')?.getAnimations() ?? [];
    if (one === undefined) throw new Error('expected an animation');
    const start = one.startTime;
    if (typeof start !== 'number') throw new Error('expected an animation with a start');
    one.startTime = start - 700;
    const offBy = () => Math.abs((typeof one.startTime === 'number' ? one.startTime : 0) - start);
    while (offBy() > 10) await new Promise(requestAnimationFrame);
    return offBy();
  });
  expect(gap).toBeLessThanOrEqual(10);
  await page.close();
});

test('where less motion is wished, nothing grows and a bar fills in four steps', async () => {
  const page = await gallery.open('?scene=still&at=70', view);
  await page.waitForSelector('.orb-still');
  const seen = await page.evaluate(async () => {
    const lit = new Set<string>();
    const until = performance.now() + 25_000;
    while (performance.now() < until && lit.size < 5) {
      await new Promise(requestAnimationFrame);
      lit.add(document.querySelector('.orb')?.getAttribute('data-lit') ?? '');
    }
    const moving = document
      .querySelector('.pacer')
      ?.getAnimations({ subtree: true })
      .filter((one) => !(one instanceof CSSTransition) && !(one instanceof CSSAnimation));
    return { lit: [...lit], moving: moving?.length };
  });
  expect(seen.lit.toSorted((one, other) => one.localeCompare(other))).toEqual(['0', '1', '2', '3', '4']);
  expect(seen.moving).toBe(0);
  await page.close();
});
