import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type BareChromium, bareChromium } from '#test/bench/bare-chromium';
import { voices } from '#test/bench/cues-server';
import { wavOf } from '#test/bench/marker';
import { hitsOf } from '#test/bench/marker-hits';
import { tape } from '#test/world/heard';
import { type Recording, recordSound } from '#test/world/sound-recorder';

/**
 * Who sounds: our player; Howler from a timer, and from a countdown, in the same audio context; and Howler as it comes, in a browser of
 * its own beside, as a second context in the page would share the output with the first.
 */
export const strategies = ['ours', 'howler', 'countdown', 'stock'] as const;

export type Strategy = (typeof strategies)[number];

const recording = z.object({
  rate: z.number(),
  stamps: z.array(z.object({ contextTime: z.number(), performanceTime: z.number() })),
  chunks: z.array(z.object({ frame: z.number(), samples: z.string() })),
});

/** One sound that was due, and every time at which it was heard, milliseconds after its moment. */
export interface Cue {
  /** Milliseconds after the first sound of ours was due. */
  readonly due: number;
  readonly heard: readonly number[];
}

/** How often each sounds, milliseconds (whole seconds), and how many times. */
export interface Rhythm {
  readonly every: number;
  readonly count: number;
}

/** A page of the bench that is listened to. */
export interface Listening {
  readonly chromium: BareChromium;
  /** Does something in the page, by an expression over the page's own object. */
  ask(deed: string): Promise<unknown>;
  /** Begins; what each sounds like and when is known to both sides. */
  begin(all: readonly Strategy[], rhythm: Rhythm): Promise<void>;
  /** Milliseconds since the first sound of ours was due. */
  since(): Promise<number>;
  /** Keeps what was heard until now; to be called at least every ten seconds or so. */
  keep(): Promise<void>;
  /** By the foremost of the output's stamps around each sound, or just the nearest. */
  heard(strategy: Strategy, by?: 'foremost' | 'nearest'): readonly Cue[];
}

/** Where in the rhythm each has its place, so that no sound lies on another: milliseconds. */
const places: Readonly<Record<Strategy, number>> = { ours: 0, howler: 500, countdown: 1000, stock: 0 };
/** What is heard so much before its moment belongs to it still, milliseconds. */
const early = 500;

/** Opens a page of the bench in a browser of its own; `object` is what it is known by on its window. */
export async function listenTo(page: {
  readonly url: string;
  readonly object: 'cuesPage' | 'contender';
  readonly flags: readonly string[];
}): Promise<Listening> {
  const chromium = await bareChromium(page.flags);
  await chromium.before(`(${String(recordSound)})()`);
  await chromium.goto(page.url);
  const ask = (deed: string): Promise<unknown> => chromium.evaluate(`window.${page.object}.${deed}`);
  for (let tries = 0; (await chromium.evaluate(`window.${page.object}?.state()`)) !== 'ready'; tries += 1) {
    if (tries > 300) throw new Error(`the page at ${page.url} never came to sound`);
    await wait(100);
  }
  const taken: Recording[] = [];
  let playing: Rhythm & { readonly from: number } = { from: 0, every: 1000, count: 0 };
  const timeNow = async (): Promise<number> => z.number().parse(await chromium.evaluate('performance.now()'));
  return {
    chromium,
    ask,
    begin: async (all, { every, count }) => {
      const from = Math.ceil(await timeNow()) + every + 2000;
      playing = { from, every, count };
      const beats = all.map((strategy) => {
        const marker = `data:audio/wav;base64,${wavOf(voices[strategy]).toString('base64')}`;
        return [strategy, { from: from + places[strategy], every, count, marker }];
      });
      await ask(`begin(${JSON.stringify(Object.fromEntries(beats))})`);
    },
    since: async () => (await timeNow()) - playing.from,
    keep: async () => void taken.push(recording.parse(await chromium.evaluate('window.takeSound()'))),
    heard: (strategy, by = 'foremost') => {
      const hits = hitsOf(tape(taken), voices[strategy], by).map((at) => at - playing.from - places[strategy]);
      return Array.from({ length: playing.count }, (_, index) => {
        const due = index * playing.every;
        // It belongs to the moment that was the last to be due.
        const own = hits.filter((at) => at >= due - early && at < due + playing.every - early);
        return { due, heard: own.map((at) => at - due) };
      });
    },
  };
}
