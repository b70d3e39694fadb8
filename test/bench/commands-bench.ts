/**
 * From a press until both windows have drawn it, and what it costs while nobody presses anything: our program beside the same
 * program made to push its whole state thirty times a second. And a mark over the real socket until it is answered.
 *
 *   npm run bench:commands                 prints the table, on the built program
 *   npm run bench:commands -- --write      and puts it into this folder's README
 *   npm run bench:commands -- --presses 20 with fewer presses in each of four rounds, `--rest 10` with less rest, seconds
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type MarkSeries, markSeries } from '#test/bench/mark-series';
import { quantile, writeIntoReadme } from '#test/bench/store-table';
import { type Reached, type Trial, windowTrial } from '#test/bench/window-trial';
import { buildProgram } from '#test/faults/store-build';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    presses: { type: 'string', default: '50' },
    rest: { type: 'string', default: '30' },
  },
});
const presses = Number(values.presses);
const rest = Number(values.rest) * 1000;
const program = await buildProgram(new URL('bench-host.ts', import.meta.url));

const trials: { readonly ours: Trial[]; readonly ticking: Trial[] } = { ours: [], ticking: [] };
// In turns, so that a busy moment of the machine meets both.
for (let round = 0; round < 2; round += 1) {
  process.stderr.write(`round ${round + 1} of 2\n`);
  trials.ours.push(await windowTrial({ program, ticks: 0, presses, rest }));
  trials.ticking.push(await windowTrial({ program, ticks: 30, presses, rest }));
}
const marks = await markSeries();

interface Row {
  readonly what: string;
  readonly ours: number;
  readonly ticking: number;
  readonly unit: 'ms' | '' | '% of a core';
}

function timing(what: string, time: (press: Reached) => number): readonly Row[] {
  const times = (runs: readonly Trial[]): readonly number[] => runs.flatMap((run) => run.presses.map(time));
  return [0.5, 0.95].map((share) => ({
    what: `${what}, ${share === 0.5 ? 'median' : '95 of 100'}`,
    ours: quantile(times(trials.ours), share),
    ticking: quantile(times(trials.ticking), share),
    unit: 'ms',
  }));
}

function mean(what: string, of: (trial: Trial) => number, unit: Row['unit']): Row {
  const over = (runs: readonly Trial[]): number => runs.reduce((total, run) => total + of(run), 0) / runs.length;
  return { what, ours: over(trials.ours), ticking: over(trials.ticking), unit };
}

const rows: readonly Row[] = [
  ...timing('from a press until it has reached both windows', ({ room, wall }) => Math.max(room.told, wall.told)),
  ...timing('from a press until both windows have drawn it', ({ room, wall }) => Math.max(room.drawn, wall.drawn)),
  ...timing('until the wall has drawn it', ({ wall }) => wall.drawn),
  mean('messages a minute while nobody presses anything', ({ messages }) => messages, ''),
  mean('processor of the host meanwhile', ({ hostCpu }) => hostCpu * 100, '% of a core'),
  mean('processor of both pages meanwhile', ({ pagesCpu }) => pagesCpu * 100, '% of a core'),
];

function figure(value: number, unit: Row['unit']): string {
  return unit === '' ? value.toFixed(0) : `${value.toFixed(1)} ${unit}`;
}

const table = [
  '|  | ours | 30 ticks a second | ticking / ours |',
  '| --- | ---: | ---: | ---: |',
  ...rows.map(({ what, ours, ticking, unit }) => {
    const ratio = ours === 0 ? '' : (ticking / ours).toFixed(2);
    return `| ${what} | ${figure(ours, unit)} | ${figure(ticking, unit)} | ${ratio} |`;
  }),
].join('\n');

function markWords({ early, late }: MarkSeries): string {
  const at = (share: number): string => {
    const [first, then] = [quantile(early, share), quantile(late, share)];
    return `${first.toFixed(2)} ms at the beginning and ${then.toFixed(2)} ms after 1,000 events`;
  };
  return `A mark over the socket until it is on disk and answered: median ${at(0.5)}, 95 of 100 ${at(0.95)}.`;
}

const { model } = cpus()[0] ?? { model: 'unknown' };
const [date = ''] = new Date().toISOString().split('T');
const text = `${table}

${presses * 2} presses of each, ${(rest * 2) / 1000} seconds of rest of each.
${markWords(marks)}
${date}, Node ${process.version}, ${cpus().length} x ${model}, shared with others.`;
process.stdout.write(`${text}\n`);
if (values.write) writeIntoReadme(text, 'commands');
