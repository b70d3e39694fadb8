import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GalleryBrowser, openGallery } from './gallery-page';
import { pixelReader } from './read-pixels';
import { stopTime } from './still-page';
import { placeFaults, wallTexts } from './wall-texts';

let gallery: GalleryBrowser;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(async () => {
  await gallery.close();
});

const views = [
  { width: 1366, height: 768 },
  { width: 1024, height: 768 },
] as const;

test('every text of every scene keeps its least size, the safe margin and its place on small and on narrow pictures', async () => {
  const page = await gallery.open('', { width: 960, height: 540 });
  const scenes = await page.$$eval('.gallery-wall', (walls) => [
    ...new Set(walls.map((wall) => wall.getAttribute('data-scene') ?? '')),
  ]);
  expect(scenes.length).toBeGreaterThan(45);
  const faults: string[] = [];
  for (const scene of scenes) {
    await page.goto(`http://gallery.test/gallery/index.html?scene=${scene}`);
    await stopTime(page);
    for (const view of views) {
      await page.setViewportSize(view);
      const found = placeFaults(await wallTexts(page), view, 0.04);
      faults.push(...found.map((fault) => `${scene} at ${view.width} x ${view.height}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
  await page.close();
}, 600_000);

/** Which scene a part shows at a second of it. The texts and times are those of the classes that ship. */
const scenes = [
  ['welcome', -272, 'welcome', 'Starts in 4:3'],
  ['begin-soon', 20, 'welcome', 'We begin in a moment'],
  ['lines', 1, 'title', 'What stress does'],
  ['lines', 30, 'lines', 'getting ready to meet a demand'],
  ['orb', 2, 'title', 'Coherent breathing'],
  ['orb', 30, 'lines', 'five and a half a minute'],
  ['settling', 67, 'breathing', 'Breathe gently, not deeply'],
  ['orb', 76, 'breathing', 'Breathe in'],
  ['resting', 700, 'breathing', 'Let your breath find its own pace'],
  ['guided', 145, 'lines', 'Let your attention go to your feet'],
  ['steps', 65, 'steps', 'left'],
  ['plan', 65, 'plan', 'then I will'],
  ['home', 65, 'lines', 'one word to end with'],
  ['home', 155, 'home', 'To try at home'],
  ['finished', 0, 'finished', 'Thank you for being here'],
  ['paused', 130, 'paused', 'A short pause'],
  ['hold', 130, 'hold', 'Rest here for a while, just as you are.'],
  ['calm-words', 130, 'hold', 'We rest together for a moment.'],
  ['tense', 1, 'title', 'Tense and let go'],
  ['tense', 14, 'relaxation', 'Let yourself be held'],
  ['tense', 23, 'relaxation', 'Make two soft fists'],
  ['tense', 48, 'relaxation', 'Next: Forehead and eyes'],
  ['relax-rest', 400, 'relaxation', 'Rest, and notice the ease'],
  ['discussion', 65, 'discussion', 'In threes'],
  ['pairs', 65, 'steps', 'In pairs'],
  ['handout', 30, 'handout', 'Put a dot for it'],
  ['handout-gone', 30, 'handout', 'Three circles, one in the other'],
  ['picture', 130, 'picture', ''],
  ['break', 0, 'break', 'Back at 6:10'],
  ['break-over', 700, 'break', 'We go on in a moment'],
  ['natural', 20, 'breathing', ''],
] as const;

test('each moment of each part has its scene', async () => {
  const page = await gallery.open('?scene=welcome', { width: 960, height: 540 });
  for (const [id, at, kind, words] of scenes) {
    await page.goto(`http://gallery.test/gallery/index.html?scene=${id}&at=${at}`);
    const layer = page.locator('.layer').last();
    await layer.waitFor();
    expect(await layer.getAttribute('class'), `${id} at ${at}`).toBe(`layer layer-${kind}`);
    expect(await layer.textContent(), `${id} at ${at}`).toContain(words);
  }
  await page.close();
});

test('past its time a part shows neither a figure nor a minus', async () => {
  const page = await gallery.open('?scene=steps&at=2000', { width: 960, height: 540 });
  expect(await page.locator('.wall').textContent()).not.toMatch(/\d:\d\d|[-+−]\d/);
  await page.close();
});

test('a blackout is true black, and the scene that comes back from under it was never drawn again', async () => {
  const page = await gallery.open('?scene=orb&at=80', { width: 960, height: 540 });
  await page.locator('.pacer').evaluate((pacer) => pacer.setAttribute('data-old', ''));
  await page.keyboard.press('b');
  await page.locator('.wall-drift[data-dark]').waitFor({ state: 'attached' });
  const pixels = await pixelReader(await gallery.open('?scene=welcome', { width: 320, height: 180 }));
  expect(await pixels.brightest(await page.screenshot())).toBe(0);
  expect(await page.locator('.wall').innerText()).toBe('');
  expect(await page.locator('.layer').count()).toBe(1);
  await page.keyboard.press('b');
  await page.locator('[data-old]').waitFor();
  expect(await page.locator('.layer').count()).toBe(1);
  expect(await page.locator('.layer').getAttribute('class')).toBe('layer layer-breathing');
  expect(await page.locator('.wall').innerText()).toContain('Breathe');
  await page.close();
});

test('out of the dark comes at once what is asked for, without what was there before', async () => {
  const page = await gallery.open('?scene=orb&at=80', { width: 960, height: 540 });
  await page.locator('.pacer').waitFor();
  await page.keyboard.press('b');
  await page.locator('.wall-drift[data-dark]').waitFor({ state: 'attached' });
  await page.keyboard.press('h');
  await page.locator('.layer-hold').waitFor();
  expect(await page.locator('.layer').count()).toBe(1);
  await page.keyboard.press('b');
  // Nothing of the class is to be seen while it grows dark again.
  expect(await page.locator('.layer').last().getAttribute('class')).toBe('layer layer-hold');
  await page.close();
});

/** The picture at twelve moments of what is under way, from its beginning to its end. */
async function framesOf(page: Page, length: number): Promise<readonly Buffer[]> {
  const frames: Buffer[] = [];
  for (let index = 0; index <= 12; index += 1) {
    const at = (length * index) / 12;
    await page.evaluate((moment) => {
      for (const one of document.getAnimations()) {
        if (one instanceof CSSTransition || (one instanceof CSSAnimation && one.animationName !== 'wall-drift')) {
          one.pause();
          one.currentTime = moment;
        }
      }
    }, at);
    frames.push(await page.screenshot());
  }
  return frames;
}

test.each(['dusk', 'dawn', 'contrast'])(
  'in the look "%s" the dark comes without a flash: each moment is as dark as the one before, or darker',
  async (theme) => {
    const page = await gallery.open(`?scene=lines&wall=${theme}`, { width: 480, height: 270 });
    const pixels = await pixelReader(await gallery.open('?scene=blackout', { width: 320, height: 180 }));
    await stopTime(page);
    await page.keyboard.press('b');
    await page.waitForFunction(() => document.querySelector('.blackout[data-on]') !== null);
    const lights: number[] = [];
    for (const frame of await framesOf(page, 400)) lights.push(await pixels.luminance(frame));
    expect(lights.at(-1)).toBeLessThan(0.001);
    expect(lights[0]).toBeGreaterThan(0.002);
    for (const [index, light] of lights.entries()) {
      expect(light).toBeLessThanOrEqual((lights[index - 1] ?? 1) + 1e-4);
    }
    await page.close();
  },
);

test.each(['dusk', 'dawn'])(
  'in the look "%s" no moment between two scenes is brighter or darker than both',
  async (theme) => {
    const page = await gallery.open(`?scene=orb&wall=${theme}&at=80`, { width: 480, height: 270 });
    const pixels = await pixelReader(await gallery.open('?scene=blackout', { width: 320, height: 180 }));
    await stopTime(page);
    await page.keyboard.press('h');
    await page.locator('.layer-hold').waitFor({ state: 'attached' });
    const lights: number[] = [];
    for (const frame of await framesOf(page, 2999)) lights.push(await pixels.luminance(frame));
    const ends = [lights[0] ?? 0, lights.at(-1) ?? 0];
    // Where a letter is half gone and its successor half there, both together have less ink than either; the less
    // of the orb is beside them, the more of it counts.
    const between = 0.015;
    expect(Math.max(...lights)).toBeLessThanOrEqual(Math.max(...ends) + between);
    expect(Math.min(...lights)).toBeGreaterThanOrEqual(Math.min(...ends) - between);
    await page.close();
  },
);

test('from its first frame on the wall is dark, before its style and its program have come and after', async () => {
  const page = await gallery.open('?scene=blackout', { width: 480, height: 270 });
  const pixels = await pixelReader(await gallery.open('?scene=blackout', { width: 320, height: 180 }));
  await page.route(/\.(?:css|js)$/, async (route) => {
    await new Promise((later) => setTimeout(later, 400));
    await route.fallback();
  });
  const devtools = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  devtools.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(Buffer.from(data, 'base64'));
    void devtools.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await devtools.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto('http://gallery.test/projector/index.html');
  await page.locator('.projector').waitFor({ state: 'attached' });
  frames.push(await page.screenshot());
  const lights: number[] = [];
  for (const frame of frames) lights.push(await pixels.brightest(frame));
  expect(lights.length).toBeGreaterThan(1);
  expect(Math.max(...lights)).toBeLessThan(0.2);
  await page.close();
});

test('a message comes over a scene without drawing it again, is read out, and goes, also where nothing may move', async () => {
  const page = await gallery.open('?scene=orb', { width: 960, height: 540 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator('.pacer').evaluate((pacer) => pacer.setAttribute('data-old', ''));
  const message = page.locator('.message-line');
  expect(await message.getAttribute('aria-live')).toBe('polite');
  expect(await message.innerText()).toBe('');
  await page.keyboard.press('m');
  await message.getByText('Back in five minutes').waitFor();
  expect(await page.locator('.wall-scenes').getAttribute('data-foot')).toBe('short and-caption');
  await page.keyboard.press('m');
  await message.getByText('Back in five minutes').waitFor({ state: 'detached' });
  expect(await page.locator('.wall-scenes').getAttribute('data-foot')).toBeNull();
  expect(await page.locator('[data-old]').count()).toBe(1);
  await page.close();
});

test('a message stands under a picture and covers nothing of it', async () => {
  const page = await gallery.open('?scene=picture', { width: 960, height: 540 });
  const picture = page.locator('.scene-picture img');
  expect((await picture.boundingBox())?.height).toBeCloseTo(540, 0);
  for (const key of ['m', 'l']) {
    await page.keyboard.press(key);
    const message = page.locator('.message-line[data-shown] p');
    await message.waitFor();
    const bottom = (box: { readonly y: number; readonly height: number } | null) =>
      box ? box.y + box.height : Number.NaN;
    await expect
      .poll(async () => bottom(await picture.boundingBox()) <= ((await message.boundingBox())?.y ?? Number.NaN))
      .toBe(true);
    await page.keyboard.press(key);
  }
  await page.close();
});

test('the light of a break reaches every edge of the picture, also where its words make room for a message', async () => {
  const page = await gallery.open('?scene=break', { width: 960, height: 540 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('m');
  await page.locator('.message-line[data-shown] p').waitFor();
  const light = page.locator('.hold-light');
  await expect
    .poll(async () => {
      const { x, y, width, height } = (await light.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      return x <= 0 && y <= 0 && x + width >= 960 && y + height >= 540;
    })
    .toBe(true);
  await page.close();
});

test('what a muscle has done is not said any more while it lets go', async () => {
  const page = await gallery.open('?scene=tense', { width: 960, height: 540 });
  const how = page.locator('.relax-how');
  expect(await how.isVisible()).toBe(true);
  await page.goto('http://gallery.test/gallery/index.html?scene=release');
  await page.locator('.relax-word').waitFor();
  await expect.poll(() => how.isVisible()).toBe(false);
  await page.close();
});

test('a language that is written from the right turns the wall round', async () => {
  const page = await gallery.open('?scene=rtl-lines', { width: 960, height: 540 });
  expect(await page.locator('.wall').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('.wall').getAttribute('lang')).toBe('ar');
  await page.goto('http://gallery.test/gallery/index.html?scene=lines');
  expect(await page.locator('.wall').getAttribute('dir')).toBe('ltr');
  await page.close();
});

test('time that an author wants hidden is nowhere, and figures stand even over a breath', async () => {
  const page = await gallery.open('?scene=orb', { width: 960, height: 540 });
  const said = async () => (await page.locator('.wall').innerText()).match(/\d:\d\d/g) ?? [];
  await page.locator('.pacer').waitFor();
  expect(await said()).toEqual([]);
  expect(await page.locator('.ring').count()).toBe(0);
  await page.goto('http://gallery.test/gallery/index.html?scene=timed');
  await page.locator('.pacer').waitFor();
  expect(await said()).toHaveLength(1);
  await page.close();
});

test.each([14, 72, 74, 78.5, 90])(
  'at %f seconds of a relaxation its shape is as tense as the clock says, drawn by the compositor alone',
  async (at) => {
    const page = await gallery.open(`?scene=tense&at=${at}`, { width: 960, height: 540 });
    await page.locator('.tension-body').waitFor();
    await stopTime(page);
    const seen = await page.locator('.tension-body').evaluate((body) => ({
      elapsed: performance.now() / 1000,
      scale: new DOMMatrix(getComputedStyle(body).transform).a,
      moves: body.getAnimations().flatMap((one) => {
        const keyframes = one.effect instanceof KeyframeEffect ? one.effect.getKeyframes() : [];
        return keyframes.flatMap((frame) => Object.keys(frame));
      }),
    }));
    // Six seconds of tension and twenty of letting go, after twenty of settling.
    const within = (at + seen.elapsed - 20) % 26;
    const isTense = at + seen.elapsed >= 20 && within < 6;
    const isHeld = isTense && within > 1.45;
    const isLoose = at + seen.elapsed < 20 || within > 11.05;
    expect(seen.scale).toBeGreaterThan(isLoose ? 0.99 : 0.61);
    expect(seen.scale).toBeLessThan(isHeld ? 0.63 : 1.01);
    expect(new Set(seen.moves)).toEqual(new Set(['offset', 'computedOffset', 'easing', 'composite', 'transform']));
    await page.close();
  },
);

test('a check stands over everything, also over the dark', async () => {
  const page = await gallery.open('?scene=code', { width: 960, height: 540 });
  await page.keyboard.press('b');
  await page.locator('.wall-drift[data-dark]').waitFor({ state: 'attached' });
  const top = await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 3)?.textContent);
  expect(top).toContain('47');
  await page.close();
});

test('the patch of the sync check is brightest at each instant, once in two seconds, by a small step of light', async () => {
  const page = await gallery.open('?scene=sync', { width: 960, height: 540 });
  await page.locator('.check-patch').waitFor();
  const beats = await page.evaluate(() => {
    const [beat] = document.querySelector('.check-patch')?.getAnimations() ?? [];
    if (beat === undefined || typeof beat.startTime !== 'number') return null;
    beat.pause();
    const at = (time: number) => {
      beat.currentTime = time;
      return Number(getComputedStyle(document.querySelector('.check-patch') ?? document.body).opacity);
    };
    return { start: beat.startTime, lights: [0, 1000, 1999, 2000, 3500, 4000].map(at) };
  });
  expect(beats?.lights).toEqual([1, 0.55, 0.55, 1, 0.55, 1]);
  // The gallery's session time begins with the page, and so does the check.
  expect(Math.abs(beats?.start ?? 99)).toBeLessThan(11);
  await page.close();
});

test('into the hold scene the pacer fades for three seconds, still in step, and nothing on it tells of the class', async () => {
  const page = await gallery.open('?scene=orb&at=80', { width: 960, height: 540 });
  await page.locator('.pacer').waitFor();
  await page.keyboard.press('h');
  await page.locator('.layer-hold').waitFor();
  const lengths = await page.evaluate(() =>
    [...document.querySelectorAll('.layer')].map((layer) =>
      layer.getAnimations().map((one) => one.effect?.getComputedTiming().activeDuration),
    ),
  );
  expect(lengths).toEqual([[3000], [3000]]);
  expect(await page.locator('.layer[data-leaving] .pacer').count()).toBe(1);
  await page.waitForFunction(() => document.querySelectorAll('.layer').length === 1);
  expect(await page.locator('.wall').textContent()).toBe('Rest here for a while, just as you are.');
  await page.keyboard.press('h');
  await page.waitForSelector('.pacer');
  await page.waitForFunction(() => document.querySelectorAll('.layer').length === 1);
  expect(await page.locator('.layer-hold').count()).toBe(0);
  await page.close();
});

test('no scene and no part broke the content security policy or threw', () => {
  // The projector's own page asks for its program, and here there is none.
  expect(gallery.complaints.filter((complaint) => !complaint.includes('ws://gallery.test/door'))).toEqual([]);
});
