import { cpus, loadavg } from 'node:os';
import { type Cue, type Strategy, strategies } from '#test/bench/cues-listening';
import type { Heard } from '#test/bench/cues-run';
import { quantile } from '#test/bench/store-table';

/** What is done to the machine, in turn. */
export const blocks = ['idle', 'blocked', 'loaded'] as const;

export type Block = (typeof blocks)[number];

/** Who they are, for people. */
export const names: Readonly<Record<Strategy, string>> = {
  ours: 'ours',
  howler: 'Howler.play at a deadline, our audio context',
  stock: 'Howler.play at a deadline, Howler as it comes',
  countdown: 'countdown by setInterval',
};
const loads: Readonly<Record<Block, string>> = {
  idle: 'idle',
  blocked: 'the page blocked 45 %',
  loaded: 'both cores loaded',
};

interface Figures {
  readonly n: number;
  readonly lost: number;
  readonly twice: number;
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

/** Where in the run which load was on; each lasts until the next begins. */
export type Begun = readonly { readonly block: Block; readonly from: number }[];

/** The run as a table, and what it says about drift, as Markdown. */
export function tellCues(heard: Heard, begun: Begun): string {
  const blockOf = (cue: Cue): Block => begun.findLast(({ from }) => cue.due >= from)?.block ?? 'idle';
  const of = (strategy: Strategy, block: Block): readonly Cue[] =>
    heard[strategy].filter((cue) => blockOf(cue) === block);
  const idleMedian = (strategy: Strategy): number => quantile(errors(of(strategy, 'idle')), 0.5);
  const figures = (strategy: Strategy, block: Block): Figures => figuresOf(of(strategy, block), idleMedian(strategy));
  const rows = blocks.flatMap((block) =>
    strategies.map((strategy) => {
      const [one, ours] = [figures(strategy, block), figures('ours', block)];
      const times = strategy === 'ours' ? '' : (one.p95 / ours.p95).toFixed(0);
      const timings = [one.median, one.p95, one.p99, one.most].map((value) => value.toFixed(1));
      return [`${names[strategy]}, ${loads[block]}`, one.n, one.lost, one.twice, ...timings, times];
    }),
  );
  const head = ['', 'due', 'lost', 'twice', 'median', 'jitter p95', 'p99', 'most', 'p95 / ours'];
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  const table = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const drifts = strategies.map((strategy) => `${names[strategy]} ${driftOf(of(strategy, 'idle')).toFixed(1)} ms`);
  const bare = figuresOf(heard.nearest, quantile(errors(heard.nearest), 0.5));
  const first = heard.ours[0]?.due ?? 0;
  const span = ((heard.ours.at(-1)?.due ?? 0) - first) / 60_000;
  return [
    `${table}\n`,
    'Milliseconds. Jitter is the distance from the strategy’s own median of the idle minutes.',
    `Ours by the nearest time stamp alone, over the whole run: p95 ${bare.p95.toFixed(1)}, p99 ${bare.p99.toFixed(1)}, most ${bare.most.toFixed(1)}.`,
    `Drift in ten minutes, by the idle minutes of ${span.toFixed(1)}: ${drifts.join('; ')}.`,
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model.trim()}, load average at the end ${(loadavg()[0] ?? 0).toFixed(1)}.`,
  ].join('\n');
}

function errors(cues: readonly Cue[]): readonly number[] {
  return cues.flatMap(({ heard }) => heard.slice(0, 1));
}

function figuresOf(cues: readonly Cue[], idle: number): Figures {
  const found = errors(cues);
  const jitter = found.map((error) => Math.abs(error - idle));
  return {
    n: cues.length,
    lost: cues.filter(({ heard }) => heard.length === 0).length,
    twice: cues.filter(({ heard }) => heard.length > 1).length,
    median: quantile(found, 0.5),
    p95: quantile(jitter, 0.95),
    p99: quantile(jitter, 0.99),
    most: Math.max(...jitter),
  };
}

/** By how much the error grows in ten minutes: the slope of the line through all points that is nearest to them. */
function driftOf(cues: readonly Cue[]): number {
  const points = cues.flatMap(({ due, heard }) => heard.slice(0, 1).map((error) => ({ due, error })));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, error] = [mean(points.map(({ due }) => due)), mean(points.map((point) => point.error))];
  const along = points.reduce((sum, point) => sum + (point.due - middle) * (point.error - error), 0);
  return (along / points.reduce((sum, point) => sum + (point.due - middle) ** 2, 0)) * 600_000;
}
