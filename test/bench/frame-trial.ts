import type { CDPSession } from 'playwright';
import { z } from 'zod';
import type { PacerPages } from '#test/bench/open-pacer-page';

/** Pictures that the browser drew and handed to the screen. */
export interface Drawn {
  /** So many a second. */
  readonly second: number;
  /** The longest time from one to the next, milliseconds. */
  readonly longest: number;
  /** How often that was longer than two frames of a screen with sixty a second. */
  readonly late: number;
}

/** What one form came to: left alone, and with a page that is busy. */
export interface FrameTrial {
  readonly alone: Drawn;
  readonly busy: Drawn;
  /** What page and drawing took of a processor for each picture while nothing else was asked of them, milliseconds. */
  readonly cost: number;
}

/** Two frames of a screen with sixty a second. */
const lateFrom = 34;

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

function drawnOf(at: readonly number[], length: number): Drawn {
  const gaps = at.slice(1).map((one, index) => one - (at[index] ?? one));
  const late = gaps.filter((gap) => gap > lateFrom).length;
  return { second: (at.length * 1000) / length, longest: Math.max(...gaps), late };
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
    const before = await used();
    const left = await drawnDuring(devtools, () => page.waitForTimeout(alone));
    const cost = ((await used()) - before) * 1000;
    const drawn = await drawnDuring(devtools, async () => {
      await page.evaluate(keepBusy, busy);
      await page.waitForTimeout(busy);
    });
    return { alone: drawnOf(left, alone), busy: drawnOf(drawn, busy), cost: cost / left.length };
  } finally {
    await page.close();
    await devtools.detach();
  }
}
