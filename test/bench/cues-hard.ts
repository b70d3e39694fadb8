/**
 * Hard times for sound, in a real Chromium with nothing switched off; what is done and heard is as in cues-bench.
 *
 *   npm run bench:cues-hard              both of these, thirteen minutes
 *   npm run bench:cues-hard -- --hidden  the page lies hidden behind another tab, silent but for a sound every 40 s
 *   npm run bench:cues-hard -- --struck  a sound every 4 s; the machine's clock is set by an hour, forth and back, and the page's
 *                                        process stands still for 8 s
 *   npm run bench:cues-hard -- --write   puts what was heard into this folder's README
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { BareChromium } from '#test/bench/bare-chromium';
import { type Cue, type Listening, strategies } from '#test/bench/cues-listening';
import { type Heard, runCues } from '#test/bench/cues-run';
import { names } from '#test/bench/cues-table';
import { writeIntoReadme } from '#test/bench/store-table';

const { values } = parseArgs({
  options: {
    hidden: { type: 'boolean', default: false },
    struck: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const isAll = !values.hidden && !values.struck;
const second = 1000;
const hour = 3600 * second;
/** When what is done to the page begins, and how long it stands still. */
const [setForth, setBack, freezes, frozen] = [21 * second, 45 * second, 69.5 * second, 8 * second];

async function hidden(): Promise<string> {
  const every = 40 * second;
  const heard = await runCues({
    every,
    count: 13,
    first: (chromium: BareChromium) => chromium.cover(),
    meanwhile: async ({ ours }) => {
      const seen = await ours.chromium.evaluate('document.visibilityState');
      if (seen !== 'hidden') throw new Error(`expected a hidden page, it is ${String(seen)}`);
    },
  });
  return tell(`Hidden and silent, a sound every ${every / second} s`, heard, () => true);
}

async function struck(): Promise<string> {
  const heard = await runCues({
    every: 4 * second,
    count: 30,
    meanwhile: async ({ ours }) => {
      const at = async (moment: number): Promise<void> => wait(Math.max(0, moment - (await ours.since())));
      await at(setForth);
      await ours.ask(`setClock(${hour})`);
      await at(setBack);
      await ours.ask(`setClock(${-hour})`);
      await at(freezes);
      await freeze(ours, frozen);
    },
  });
  const outside = ({ due }: Cue): boolean => due < freezes || due > freezes + frozen;
  const told = tell('The clock set by an hour and back, and the page frozen for 8 s', heard, outside);
  const next = (from: number): string => {
    const cue = heard.ours.find(({ due }) => due > from);
    return `${cue?.heard.map((error) => error.toFixed(1)).join(' and ') ?? 'none'} ms`;
  };
  const during = heard.ours.filter((cue) => !outside(cue));
  return [
    told,
    `Of ours, the first after the clock was set forth ${next(setForth)} off, after it was set back ${next(setBack)}, after the page stood still ${next(freezes + frozen)}.`,
    `${during.length} were due while it stood still: ${during.filter((cue) => cue.heard.length > 0).length} of them were heard, ${during.filter((cue) => cue.heard.length > 1).length} twice (${during
      .flatMap((cue) => cue.heard)
      .map((error) => error.toFixed(0))
      .join(', ')} ms off).`,
  ].join(' ');
}

/** All that runs pages in this browser stands still: which process is whose it doesn't say. */
async function freeze({ chromium }: Listening, span: number): Promise<void> {
  const processes = await chromium.renderers();
  for (const id of processes) process.kill(id, 'SIGSTOP');
  await wait(span);
  for (const id of processes) process.kill(id, 'SIGCONT');
}

function tell(what: string, heard: Heard, counts: (cue: Cue) => boolean): string {
  const rows = strategies.map((strategy) => {
    const cues = heard[strategy].filter(counts);
    const off = cues.flatMap((cue) => cue.heard.slice(0, 1)).map(Math.abs);
    const [lost, twice] = [cues.filter((cue) => cue.heard.length === 0), cues.filter((cue) => cue.heard.length > 1)];
    return `| ${[names[strategy], cues.length, lost.length, twice.length, Math.max(...off).toFixed(1)].join(' | ')} |`;
  });
  return [
    `| ${what} | due | lost | twice | farthest off, ms |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

const text = [
  ...(isAll || values.struck ? [await struck()] : []),
  ...(isAll || values.hidden ? [await hidden()] : []),
].join('\n\n');
console.log(text);
if (values.write) writeIntoReadme(text, 'cues-hard');
