/**
 * How far from its instant each cue is heard, in a real Chromium.
 *
 *   npm run bench:cues                              our own page, its thread blocked for 1.5 s in every 7
 *   npm run bench:cues -- --busy 2                  the same beside two busy processes
 *   npm run bench:cues -- --url <url> --minutes 10  a running host's facilitator page; run the class in another
 *                                                   window, or have buttons pressed in turn, some after so many
 *                                                   seconds: --press "Open the room" --press Start --press 60:Next
 *
 * What is heard is taken where Chromium hands it to the machine, and placed by its own output time stamps: delays of a
 * sound card or a loudspeaker behind that are not in the figures.
 */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { z } from 'zod';
import { launchChromium } from '#test/world/chromium';
import { decodeSounds } from '#test/world/decode-sounds';
import { find, tape } from '#test/world/heard';
import { openSoundPages } from '#test/world/open-sound-page';
import { type Recording, recordSound } from '#test/world/sound-recorder';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    minutes: { type: 'string', default: '2' },
    press: { type: 'string', multiple: true, default: [] },
    busy: { type: 'string', default: '0' },
    burn: { type: 'boolean', default: false },
  },
});
const marks = z.array(
  z.object({
    startTime: z.number(),
    detail: z.object({ id: z.string(), sound: z.enum(['bell', 'inhale', 'exhale', 'chime']) }),
  }),
);

if (values.burn) {
  for (;;) Math.sqrt(Date.now());
}

const length = Number(values.minutes) * 60_000;
const busy = Array.from({ length: Number(values.busy) }, () => fork(fileURLToPath(import.meta.url), ['--burn']));
const bench = values.url === undefined ? await ownPage(length) : await hostPage(values.url, values.press);
try {
  report(await measure(bench.page, length));
} finally {
  await bench.close();
  for (const one of busy) one.kill();
}

async function hostPage(url: string, press: readonly string[]) {
  const browser = await launchChromium({ sound: true });
  // The recorder brings its own script for the audio thread, which the page's policy rightly refuses.
  const page = await browser.newPage({ bypassCSP: true });
  await page.addInitScript(recordSound);
  await page.goto(url);
  const begun = performance.now();
  const pressed = press.reduce(async (before, wish) => {
    await before;
    const [, after = '0', name = ''] = /^(?:(\d+):)?(.+)$/.exec(wish) ?? [];
    await page.waitForTimeout(Math.max(0, Number(after) * 1000 - (performance.now() - begun)));
    const choice = page.getByRole('radio', { name });
    // A choice is drawn by its label, which lies over the radio itself.
    await choice.or(page.getByRole('button', { name })).first().click({ force: true });
  }, Promise.resolve());
  pressed.catch((cause: unknown) => {
    console.error(cause);
    process.exitCode = 1;
  });
  return { page, close: () => browser.close() };
}

async function ownPage(span: number) {
  const pages = await openSoundPages();
  const page = await pages.open();
  await page.waitForFunction(() => window.soundPage.player.state() === 'ready');
  await page.evaluate((until) => {
    const start = performance.now() + 2000;
    const cues = Array.from({ length: Math.floor((until - 5000) / 4000) }, (_, index) => ({
      id: `${index}`,
      sound: index % 2 === 0 ? ('inhale' as const) : ('exhale' as const),
      at: start + index * 4000,
    }));
    const plan = () => {
      const now = performance.now();
      window.soundPage.plan(cues.filter(({ at }) => at >= now && at < now + 90_000));
    };
    plan();
    setInterval(plan, 30_000);
    setInterval(() => {
      const free = performance.now() + 1500;
      while (performance.now() < free);
    }, 7000);
  }, span);
  return { page, close: () => pages.close() };
}

interface Onset {
  readonly id: string;
  readonly sound: string;
  /** Milliseconds after (or, negative, before) its instant; null when it was not heard. */
  readonly error: number | null;
}

async function measure(page: Page, span: number): Promise<readonly Onset[]> {
  const sounds = await decodeSounds(page);
  const recordings: Recording[] = [];
  for (let done = 0; done < span; done += 10_000) {
    await page.waitForTimeout(Math.min(10_000, span - done));
    recordings.push(await page.evaluate(() => window.takeSound()));
  }
  const heard = tape(recordings);
  const last = heard.stamps.at(-1)?.performanceTime ?? 0;
  const listed = await page.evaluate(() =>
    performance
      .getEntriesByName('cue')
      .filter((entry) => entry instanceof PerformanceMark)
      .map(({ startTime, detail }) => ({ startTime, detail })),
  );
  const due = marks.parse(listed);
  return due
    .filter(({ startTime }) => startTime < last - 3000)
    .map(({ startTime, detail }) => {
      const { at, gain } = find(heard, sounds[detail.sound], { due: startTime, reach: 600 });
      return { ...detail, error: gain > 0.1 ? at - startTime : null };
    });
}

function report(onsets: readonly Onset[]): void {
  for (const { id, sound, error } of onsets) {
    console.log(`${sound.padEnd(7)} ${error === null ? 'not heard' : `${error.toFixed(2).padStart(8)} ms`}  ${id}`);
  }
  const sizes = onsets.flatMap(({ error }) => (error === null ? [] : [Math.abs(error)])).toSorted((a, b) => a - b);
  const quantile = (part: number) => (sizes[Math.ceil(part * sizes.length) - 1] ?? Number.NaN).toFixed(2);
  console.log(
    `${onsets.length} cues, ${onsets.length - sizes.length} not heard; |error| p50 ${quantile(0.5)}, p95 ${quantile(0.95)}, p99 ${quantile(0.99)}, max ${quantile(1)} ms`,
  );
}
