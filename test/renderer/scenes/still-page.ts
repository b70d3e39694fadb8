import type { Page } from 'playwright';

/** Brings what comes and goes to its end. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    for (const one of document.getAnimations()) {
      const passes =
        one instanceof CSSTransition || (one instanceof CSSAnimation && one.animationName !== 'wall-drift');
      if (passes) one.finish();
    }
  });
}

/** Brings what comes and goes to its end, then stops time: the clock of the page and everything that moves in it. */
export async function stopTime(page: Page): Promise<void> {
  await page.locator('.wall').waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const moment = performance.now();
    performance.now = () => moment;
  });
  await settle(page);
  await page.evaluate(async () => {
    const moment = performance.now();
    for (const one of document.getAnimations()) {
      const { startTime, playbackRate } = one;
      one.pause();
      if (typeof startTime === 'number') one.currentTime = (moment - startTime) * playbackRate;
    }
    // Scenes go on asking whether they are on the clock: a movement that is told its start would go on.
    Object.defineProperty(Animation.prototype, 'startTime', { get: () => null, set: () => {} });
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  });
}

/** The same scene in another look: a look is nothing but the values of its colours. */
export async function paint(page: Page, look: string): Promise<void> {
  await page.evaluate((name) => {
    for (const wall of document.querySelectorAll('.wall, .wall [data-wall]')) wall.setAttribute('data-wall', name);
  }, look);
}

/** The page without the fill of its letters: what is behind them. */
export async function withoutLetters(page: Page): Promise<Buffer> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.wall, .wall *')) {
      element.style.setProperty('-webkit-text-fill-color', 'transparent', 'important');
    }
  });
  const bare = await page.screenshot();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('.wall, .wall *')) {
      element.style.removeProperty('-webkit-text-fill-color');
    }
  });
  return bare;
}
