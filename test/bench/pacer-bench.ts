/**
 * Which pictures of the breath reach the screen while the page is busy, and what each form costs, beside the same orb drawn
 * from React's state in every frame.
 *
 *   npm run bench:pacer                   prints the table
 *   npm run bench:pacer -- --write        and puts it into this folder's README
 *   npm run bench:pacer -- --seconds 10   with less time for each (60 otherwise)
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type FrameTrial, frameTrial } from '#test/bench/frame-trial';
import { openPacerPages } from '#test/bench/open-pacer-page';
import { writeIntoReadme } from '#test/bench/store-table';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, seconds: { type: 'string', default: '60' } },
});
const busy = Number(values.seconds) * 1000;
const alone = Math.max(5000, busy / 3);
const contenders = ['state in each frame', 'state in each frame, no layers'] as const;
const forms = ['orb', ...contenders, 'wave', 'box', 'bar', 'words'];
const sizes = [
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const pages = await openPacerPages();
const rows: string[] = [];
try {
  for (const size of sizes) {
    const trials = new Map<string, FrameTrial>();
    for (const form of forms) {
      process.stderr.write(`${form}, ${size.width} x ${size.height}\n`);
      trials.set(form, await frameTrial(pages, { form, size, busy, alone }));
    }
    for (const [form, { alone: rest, busy: lost, cost }] of trials) {
      const cells = [
        `${form}, ${size.width} x ${size.height}`,
        rest.second.toFixed(1),
        lost.second.toFixed(1),
        `${lost.longest.toFixed(0)} ms`,
        String(lost.late),
        `${cost.toFixed(1)} ms`,
        ...contenders.map((contender) => (cost / (trials.get(contender)?.cost ?? Number.NaN)).toFixed(2)),
      ];
      rows.push(`| ${cells.join(' | ')} |`);
    }
  }
} finally {
  await pages.close();
}

const { model } = cpus()[0] ?? { model: 'unknown' };
const [date = ''] = new Date().toISOString().split('T');
const text = [
  '|  | pictures a second, alone | busy | longest, busy | longer than 34 ms, busy | processor for a picture | beside state | beside state, no layers |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ...rows,
  '',
  `${busy / 1000} seconds busy and ${(alone / 1000).toFixed(0)} alone for each. ${date}, Node ${process.version}, ${cpus().length} x ${model}, shared with others.`,
].join('\n');
process.stdout.write(`${text}\n`);
if (values.write) writeIntoReadme(text, 'pacer');
