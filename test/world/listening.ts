import type { Page } from 'playwright';
import { type Heard, tape } from '#test/world/heard';
import type { SoundPages } from '#test/world/open-sound-page';

/** Opens a sound page whose player is ready and whose first buffer is out, so that anything can be placed. */
export async function readyPage(pages: SoundPages): Promise<Page> {
  const page = await pages.open();
  await page.waitForFunction(() => window.soundPage.player.state() === 'ready');
  await page.waitForFunction(() => performance.now() > 1500);
  return page;
}

/** The performance time of a page, milliseconds. */
export function timeOf(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/** Waits until a performance time of the page. */
export async function waitUntil(page: Page, at: number): Promise<void> {
  await page.waitForFunction((until) => performance.now() > until, at, { timeout: 120_000 });
}

/** Waits until the page's clock has passed a moment and what was heard by then is recorded. */
export async function heardUntil(page: Page, at: number): Promise<Heard> {
  await waitUntil(page, at + 700);
  return tape([await page.evaluate(() => window.takeSound())]);
}

/** Where on the tape a performance time of the page is, in frames. */
export function frameAt(heard: Heard, performanceTime: number): number {
  const [first, ...rest] = heard.stamps;
  if (first === undefined) throw new Error('nothing was recorded');
  const off = (stamp: typeof first) => Math.abs(stamp.performanceTime - performanceTime);
  const nearest = rest.reduce((near, stamp) => (off(stamp) < off(near) ? stamp : near), first);
  return Math.round((nearest.contextTime + (performanceTime - nearest.performanceTime) / 1000) * heard.rate);
}

/** The loudest sample of a piece of tape. */
export function peak(samples: Float32Array): number {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** The largest step from one sample to the next. */
export function largestStep(samples: Float32Array): number {
  return samples.reduce(
    (most, sample, index) => Math.max(most, index === 0 ? 0 : Math.abs(sample - (samples[index - 1] ?? 0))),
    0,
  );
}

/**
 * The sharpest bend of a wave (its third difference): a tone under 3 kHz hardly has one, a click is one however soft the
 * sound that it breaks.
 */
export function sharpest(samples: Float32Array): number {
  const at = (index: number) => samples[index] ?? 0;
  return samples.reduce((most, sample, index) => {
    const bend = sample - 3 * at(index - 1) + 3 * at(index - 2) - at(index - 3);
    return Math.max(most, Math.abs(bend));
  }, 0);
}
