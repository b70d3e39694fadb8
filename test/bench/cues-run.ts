import { setTimeout as wait } from 'node:timers/promises';
import type { BareChromium } from '#test/bench/bare-chromium';
import { type Cue, type Listening, listenTo, type Rhythm, type Strategy } from '#test/bench/cues-listening';
import { serveCues } from '#test/bench/cues-server';

export interface RunPlan extends Rhythm {
  readonly flags?: readonly string[];
  /** Something to be done with the pages before they begin. */
  readonly first?: (chromium: BareChromium) => Promise<void>;
  /** What is done to the pages while they sound. */
  readonly meanwhile: (pages: { readonly ours: Listening; readonly stock: Listening }) => Promise<void>;
}

/** What was heard of each; of ours once more by the nearest stamp of the output alone. */
export type Heard = Readonly<Record<Strategy | 'nearest', readonly Cue[]>>;

/** Lets all strategies sound at once, and says what was heard of each. */
export async function runCues({ flags = [], first, meanwhile, ...rhythm }: RunPlan): Promise<Heard> {
  const server = await serveCues();
  const ours = await listenTo({ url: server.url, object: 'cuesPage', flags });
  const stock = await listenTo({ url: `${server.url}contender.html`, object: 'contender', flags });
  try {
    await first?.(ours.chromium);
    await first?.(stock.chromium);
    await ours.begin(['ours', 'howler', 'countdown'], rhythm);
    await stock.begin(['stock'], rhythm);
    const doing = meanwhile({ ours, stock });
    doing.catch(() => undefined);
    while ((await ours.since()) < rhythm.every * rhythm.count + 3000) {
      await wait(10_000);
      await ours.keep();
      await stock.keep();
    }
    await doing;
    return {
      ours: ours.heard('ours'),
      nearest: ours.heard('ours', 'nearest'),
      howler: ours.heard('howler'),
      countdown: ours.heard('countdown'),
      stock: stock.heard('stock'),
    };
  } finally {
    await Promise.all([ours.chromium.close(), stock.chromium.close()]);
    await server.close();
  }
}
