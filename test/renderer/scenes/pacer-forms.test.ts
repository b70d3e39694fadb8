import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BreathMoment, breathAt, pacing } from '#core/breathing/pacing';
import { parsePatterns } from '#core/breathing/parse-patterns';
import { milliseconds, minutes, seconds } from '#core/time/milliseconds';
import shipped from '#resources/classes/patterns.json' with { type: 'json' };
import { type GalleryBrowser, openGallery } from './gallery-page';

type Form = (typeof forms)[number];
type Direction = (typeof directions)[number];
type Breathing = Extract<BreathMoment, { readonly stage: 'breathing' }>;

const forms = ['orb', 'wave', 'box', 'bar', 'words'] as const;
const directions = ['ltr', 'rtl'] as const;
const each = forms.flatMap((form) => directions.map((direction) => [form, direction] as const));

const small = { width: 640, height: 360 };
const fours = parsePatterns(shipped).find(({ id }) => id === 'box-4');
if (fours === undefined) throw new Error('expected a pattern box-4');
/** The box of the gallery's sample "holds": it begins at 1:28 of a part of eight minutes. */
const paced = pacing({ pattern: fours, leadIn: seconds(88) }, minutes(8));
/** Where the pages are opened: in the first breath in. */
const opensAt = 89;
/** A whole cycle and a little more, milliseconds. */
const watched = 17_000;
const names = { inhale: 'Breathe in', 'hold-full': 'Hold', exhale: 'Breathe out', 'hold-empty': 'Rest' };

interface Seen {
  /** Milliseconds since the page began, of the frame, and when its words were read. */
  readonly at: number;
  readonly readAt: number;
  readonly word: string;
  readonly count: string;
  /** What of the form follows the fullness, in a measure of its own. */
  readonly measure: number;
  /** The middle of the lamp of those that have one, as shares of its box; how far it is off the drawn line, pixels. */
  readonly across: number;
  readonly up: number;
  readonly offLine: number;
  /** Where the line of the wave begins, pixels. */
  readonly lineFrom: number;
}

/** Looks at a frame some four times a second for a while. */
async function watch({ form, length }: { readonly form: string; readonly length: number }): Promise<Seen[]> {
  const layer = () => document.querySelector('.layer:not([data-leaving])');
  const find = (name: string) => {
    const found = layer()?.querySelector(name);
    if (!found) throw new Error(`expected ${name}`);
    return found;
  };
  const box = (name: string) => find(name).getBoundingClientRect();
  const hasLine = form === 'wave' || form === 'box';
  const paths = [...document.querySelectorAll<SVGPathElement>(form === 'box' ? '.box-way path' : '.wave-line path')];
  const points = paths.flatMap((path) => {
    const all = path.getTotalLength();
    return Array.from({ length: 401 }, (_, step) => path.getPointAtLength((all * step) / 400));
  });
  const offLine = (x: number, y: number) => {
    const [svg] = paths.flatMap((path) => path.ownerSVGElement ?? []);
    if (svg === undefined) return 0;
    const drawn = svg.getBoundingClientRect();
    const { width, height } = svg.viewBox.baseVal;
    const isMirrored = svg.closest(':dir(rtl)') !== null;
    const gaps = points.map((point) => {
      const along = (point.x / width) * drawn.width;
      const left = isMirrored ? drawn.right - along : drawn.left + along;
      return Math.hypot(left - x, drawn.top + (point.y / height) * drawn.height - y);
    });
    return Math.min(...gaps);
  };
  const measures: Record<string, () => number> = {
    orb: () => box('.orb-body').width,
    wave: () => -box('.wave-lamp').top,
    box: () => 0,
    bar: () => -box('.bar-fill').top,
    words: () => Number(getComputedStyle(find('.word-light')).opacity),
  };
  const seen: Seen[] = [];
  const began = performance.now();
  while (performance.now() < began + length) {
    await new Promise((done) => setTimeout(done, 200));
    await new Promise(requestAnimationFrame);
    const lamp = hasLine ? box(`.${form}-lamp`) : new DOMRect();
    const frame = hasLine ? box(`.${form}`) : new DOMRect();
    const [x, y] = [lamp.x + lamp.width / 2, lamp.y + lamp.height / 2];
    seen.push({
      at: Number(document.timeline.currentTime),
      word: find('.pacer-word').textContent,
      count: find('.pacer-count').textContent,
      readAt: performance.now(),
      measure: measures[form]?.() ?? Number.NaN,
      across: (x - frame.x) / frame.width,
      up: 1 - (y - frame.y) / frame.height,
      offLine: hasLine ? offLine(x, y) : 0,
      lineFrom: form === 'wave' ? box('.wave-line').left : 0,
    });
  }
  return seen;
}

/** How everything that moves in the pacer does. */
function movements(): { readonly properties: string[]; readonly led: number; readonly ends: number[] } {
  const all = document.querySelector('.pacer-shape')?.getAnimations({ subtree: true }) ?? [];
  const frames = all.flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []));
  const led = all.filter((one) => !(one instanceof CSSAnimation) && !(one instanceof CSSTransition));
  const ends = led.map((one) => Number(one.startTime) + Number(one.effect?.getComputedTiming().endTime));
  return { properties: [...new Set(frames.flatMap((frame) => Object.keys(frame)))], led: led.length, ends };
}

interface Watched {
  readonly seen: readonly Seen[];
  readonly moves: ReturnType<typeof movements>;
}

let gallery: GalleryBrowser;
const pages = new Map<string, Watched>();

async function open(query: string): Promise<Page> {
  const page = await gallery.open(query, small);
  await page.waitForSelector('.layer:not([data-leaving]) .pacer-shape > *');
  return page;
}

function address(form: Form, direction: Direction): string {
  return `?scene=holds&form=${form}&dir=${direction}&motion=full&at=${opensAt}`;
}

async function watchPage(page: Page, form: Form): Promise<Watched> {
  const seen = await page.evaluate(watch, { form, length: watched });
  const moves = await page.evaluate(movements);
  await page.close();
  return { seen, moves };
}

beforeAll(async () => {
  gallery = await openGallery();
  // Opened one after the other, as a busy machine wants it; watched together.
  const opened: { form: Form; direction: Direction; page: Page }[] = [];
  for (const [form, direction] of each) opened.push({ form, direction, page: await open(address(form, direction)) });
  await Promise.all(
    opened.map(async ({ form, direction, page }) => {
      pages.set(`${form} ${direction}`, await watchPage(page, form));
    }),
  );
}, 240_000);
afterAll(async () => {
  await gallery.close();
});

function of(form: Form, direction: Direction): Watched {
  const found = pages.get(`${form} ${direction}`);
  if (found === undefined) throw new Error(`expected to have watched ${form} ${direction}`);
  return found;
}

function breathOf(at: number): Breathing {
  const breath = breathAt(paced, milliseconds(opensAt * 1000 + at));
  if (breath.stage !== 'breathing') throw new Error('expected to breathe');
  return breath;
}

function shownIn(breath: Breathing): string {
  return `${names[breath.kind]} ${breath.count}`;
}

/** Words and counts are set by the page itself, and may come late where it is busy: never early, milliseconds. */
const patience = 3000;

test.each(each)(
  'the form "%s" (%s) says word and count of the breath, never before their moment',
  (form, direction) => {
    const { seen } = of(form, direction);
    expect(seen.length).toBeGreaterThan(6);
    for (const { readAt, word, count } of seen) {
      const lately = Array.from({ length: patience / 50 }, (_, step) =>
        shownIn(breathOf(Math.max(0, readAt - step * 50))),
      );
      expect(lately).toContain(`${word} ${count}`);
    }
    expect(new Set(seen.map(({ word }) => word))).toEqual(new Set(Object.values(names)));
  },
);

test.each(each.filter(([form]) => form !== 'box'))(
  'the form "%s" (%s) is where the breath is, in each frame',
  (form, direction) => {
    const read = of(form, direction).seen.map(({ at, measure }) => ({ measure, breath: breathOf(at) }));
    const full = read.find(({ breath }) => breath.kind === 'hold-full')?.measure ?? Number.NaN;
    const empty = read.find(({ breath }) => breath.kind === 'hold-empty')?.measure ?? Number.NaN;
    expect(full - empty).toBeGreaterThan(form === 'words' ? 0.5 : 60);
    for (const { measure, breath } of read) {
      const shown = (measure - empty) / (full - empty);
      expect(Math.abs(shown - breath.fullness), `${breath.kind} ${breath.fraction}`).toBeLessThan(0.015);
    }
  },
);

test.each(directions)('on the box (%s) the lamp is as far round as the time, a side for each phase', (direction) => {
  for (const { at, across, up, offLine } of of('box', direction).seen) {
    const breath = breathOf(at);
    // From the middle every side is seen under a right angle; its corners are passed at the turn of the phases.
    const onwards = direction === 'ltr' ? across : 1 - across;
    const angle = (Math.atan2(up - 0.5, 0.5 - onwards) / (Math.PI / 2) + 4.5) % 4;
    const along = ['inhale', 'hold-full', 'exhale', 'hold-empty'].indexOf(breath.kind) + breath.fraction;
    const gap = Math.abs(angle - along);
    expect(Math.min(gap, 4 - gap), `${breath.kind} ${breath.fraction}`).toBeLessThan(0.07);
    expect(offLine).toBeLessThan(3);
  }
});

test.each([
  ['ltr', -1],
  ['rtl', 1],
] as const)(
  'the wave (%s) runs towards the lamp from where people read on to, and the lamp stays on it',
  (direction, way) => {
    const { seen } = of('wave', direction);
    for (const [index, { lineFrom, offLine }] of seen.entries()) {
      expect(offLine).toBeLessThan(3);
      const before = seen[index - 1];
      if (before !== undefined) expect((lineFrom - before.lineFrom) * way).toBeGreaterThan(0);
    }
  },
);

test.each(each)(
  'nothing of "%s" (%s) moves but by what the compositor draws, all of it on one clock',
  (form, direction) => {
    const { properties, led, ends } = of(form, direction).moves;
    const known = new Set(['offset', 'computedOffset', 'easing', 'composite', 'transform', 'opacity']);
    expect(properties.filter((one) => !known.has(one))).toEqual([]);
    expect(led).toBeGreaterThan(0);
    // One movement for all breaths, all of which end together: none waits for another.
    expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(20);
  },
);

test('every movement of every form that has come off the clock is set right', async () => {
  const gaps = await Promise.all(
    forms.map(async (form) => {
      const page = await open(`?scene=holds&form=${form}&motion=full&at=${opensAt}`);
      const found = await page.evaluate(async () => {
        const all = document.querySelector('.pacer-shape')?.getAnimations({ subtree: true }) ?? [];
        const led = all.filter((one) => !(one instanceof CSSAnimation) && !(one instanceof CSSTransition));
        const starts = led.map((one) => Number(one.startTime));
        for (const [index, one] of led.entries()) one.startTime = (starts[index] ?? 0) - 700;
        const offBy = () => led.map((one, index) => Math.abs(Number(one.startTime) - (starts[index] ?? 0)));
        while (offBy().some((gap) => gap > 20)) await new Promise(requestAnimationFrame);
        return offBy();
      });
      await page.close();
      return found;
    }),
  );
  expect(gaps.every((found) => found.length > 0)).toBe(true);
  expect(Math.max(...gaps.flat())).toBeLessThanOrEqual(20);
}, 120_000);

test.each(forms)(
  'without movement "%s" is a bar in steps, a lamp in steps of light, word and count',
  async (form) => {
    const page = await open(`?scene=holds&form=${form}&dir=rtl&motion=still&at=${opensAt}`);
    const seen = await page.evaluate(() => {
      const all = document.querySelector('.pacer')?.getAnimations({ subtree: true }) ?? [];
      return {
        lit: Number(document.querySelector('.orb-still')?.getAttribute('data-lit')),
        steps: document.querySelectorAll('.orb-steps .step-bar-step[data-lit]').length,
        word: document.querySelector('.pacer-word')?.textContent,
        count: Number(document.querySelector('.pacer-count')?.textContent),
        led: all.filter((one) => !(one instanceof CSSAnimation) && !(one instanceof CSSTransition)).length,
      };
    });
    expect(seen.lit).toBe(seen.steps);
    expect(Object.values(names)).toContain(seen.word);
    expect(seen.count).toBeGreaterThan(0);
    expect(seen.led).toBe(0);
    await page.close();
  },
  60_000,
);

test('a facilitator who wants movement has it on a laptop that asks for less', async () => {
  const page = await gallery.open('?scene=holds&form=orb&at=89', small);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForSelector('.orb-still');
  await page.goto('http://gallery.test/gallery/index.html?scene=holds&form=orb&motion=full&at=89');
  await page.waitForSelector('.orb-body');
  expect(await page.locator('.orb-still').count()).toBe(0);
  await page.close();
});

test.each(directions)(
  'where the nostrils take turns left stands left (%s), and the open one is lit',
  async (direction) => {
    const page = await open(`?scene=nostrils&dir=${direction}`);
    const left = await page.locator('.side-mark[data-side="left"]').boundingBox();
    const right = await page.locator('.side-mark[data-side="right"]').boundingBox();
    expect(left && right && left.x + left.width < right.x).toBe(true);
    expect(await page.locator('.side-mark[data-open]').count()).toBe(1);
    await page.close();
  },
);

test('a part that is given another breath leads the old one to the end of its cycle, and then the new one from its beginning', async () => {
  const page = await open('?scene=turned&at=27&motion=full');
  const seen = await page.evaluate(async () => {
    const pacer = () => document.querySelector('.layer:not([data-leaving]) .pacer');
    const before = pacer()?.getAttribute('data-form');
    while (pacer()?.getAttribute('data-form') !== 'box') await new Promise(requestAnimationFrame);
    return { before, turnedAt: 27_000 + performance.now(), word: pacer()?.querySelector('.pacer-word')?.textContent };
  });
  expect(seen.before).toBe('bar');
  expect(Object.values(names)).toContain(seen.word);
  expect(seen.turnedAt).toBeGreaterThanOrEqual(40_000);
  await page.close();
}, 60_000);

test('the natural breath has a lamp that rests and one sentence, nothing to count and nothing that moves', async () => {
  const page = await open('?scene=natural');
  expect(await page.locator('.pacer').textContent()).toBe('Let each breath come and go as it likes');
  expect(
    await page.evaluate(
      () =>
        (document.querySelector('.pacer')?.getAnimations({ subtree: true }) ?? []).filter(
          (one) => !(one instanceof CSSAnimation),
        ).length,
    ),
  ).toBe(0);
  await page.close();
});

test('no page complained', () => {
  expect(gallery.complaints).toEqual([]);
});
