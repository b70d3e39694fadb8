import type { CDPSession } from 'playwright';
import { z } from 'zod';
import type { PacerPages } from '#test/bench/open-pacer-page';

/** What one form came to. */
export interface FrameTrial {
  /** Between one picture that the browser handed to the screen and the next, milliseconds, while the page was busy. */
  readonly gaps: readonly number[];
  /** The share of one core that the page and the drawing took while nothing else was asked of them. */
  readonly cpu: number;
}

/** What is tried. */
export interface FrameTrialPlan {
  readonly form: string;
  readonly size: { readonly width: number; readonly height: number };
  /** How long the page is kept busy, and how long it is left alone, milliseconds. */
  readonly busy: number;
  readonly alone: number;
}

const traced = z.array(z.looseObject({ name: z.string(), ph: z.string(), ts: z.number() }));
const collected = z.object({ value: traced });
const processes = z.object({ processInfo: z.array(z.object({ type: z.string(), cpuTime: z.number() })) });

/** In a page: jobs of 100 to 200 ms that hold its thread, 45 % of the time, as garbage and layout do on a small laptop. */
function keepBusy(length: number): void {
  const until = performance.now() + length;
  let seed = 7;
  const job = (): void => {
    seed = (seed * 16_807) % 2_147_483_647;
    const span = 100 + (100 * seed) / 2_147_483_647;
    const free = performance.now() + span;
    while (performance.now() < free);
    if (performance.now() < until) setTimeout(job, (span * 0.55) / 0.45);
  };
  job();
}

/** The moments at which the browser's compositor drew a picture and handed it on, milliseconds, from its own trace. */
async function drawnDuring(devtools: CDPSession, work: () => Promise<void>): Promise<readonly number[]> {
  const events: z.infer<typeof traced> = [];
  const keep = (data: unknown) => events.push(...collected.parse(data).value);
  devtools.on('Tracing.dataCollected', keep);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['viz'], excludedCategories: ['*'] },
  });
  await work();
  const complete = new Promise<void>((done) => {
    devtools.once('Tracing.tracingComplete', () => done());
  });
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', keep);
  return events
    .filter(({ name, ph }) => name === 'Display::DrawAndSwap' && ph === 'X')
    .map(({ ts }) => ts / 1000)
    .toSorted((one, other) => one - other);
}

/** Tries one form: first left alone, for what it costs, then busy, for the pictures that it loses. */
export async function frameTrial(pages: PacerPages, { form, size, busy, alone }: FrameTrialPlan): Promise<FrameTrial> {
  const devtools = await pages.browser.newBrowserCDPSession();
  const page = await pages.open(form, size);
  try {
    const used = async (): Promise<number> => {
      const { processInfo } = processes.parse(await devtools.send('SystemInfo.getProcessInfo'));
      return processInfo.reduce((total, one) => (one.type === 'browser' ? total : total + one.cpuTime), 0);
    };
    // The scene comes over a title and fades in.
    await page.waitForTimeout(3000);
    const [before, began] = [await used(), performance.now()];
    await page.waitForTimeout(alone);
    const cpu = (await used()) - before;
    const seconds = (performance.now() - began) / 1000;
    const drawn = await drawnDuring(devtools, async () => {
      await page.evaluate(keepBusy, busy);
      await page.waitForTimeout(busy);
    });
    const gaps = drawn.slice(1).map((at, index) => at - (drawn[index] ?? at));
    return { gaps, cpu: cpu / seconds };
  } finally {
    await page.close();
    await devtools.detach();
  }
}
