/**
 * How far from its moment each sound is heard, beside what timers of classes usually do, all in one page of a real Chromium and in
 * one run: a minute idle, a minute with the page's thread blocked for 45 % of the time in jobs of 100 to 200 ms, a minute with
 * both cores loaded, and again.
 *
 *   npm run bench:cues                    twelve minutes; prints the table
 *   npm run bench:cues -- --minutes 3     less
 *   npm run bench:cues -- --write         and puts it into this folder's README
 *
 * What is heard is taken where Chromium hands it to the machine, and placed by its own output time stamps: delays of a sound card or a
 * loudspeaker behind that are not in the figures.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type RunPlan, runCues } from '#test/bench/cues-run';
import { type Block, blocks, tellCues } from '#test/bench/cues-table';
import { writeIntoReadme } from '#test/bench/store-table';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '12' },
    write: { type: 'boolean', default: false },
    burn: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    flag: { type: 'string', multiple: true, default: [] },
  },
});
if (values.burn) for (;;) Math.sqrt(Date.now());

const every = 2000;
const length = Number(values.minutes) * 60_000;
const blockLength = Math.min(60_000, length / blocks.length);
const begun: { readonly block: Block; readonly from: number }[] = [];
const burners: ChildProcess[] = [];

/** Goes through the blocks in turn; what a block does to the machine begins and ends with it. */
const inTurn: RunPlan['meanwhile'] = async ({ ours, stock }) => {
  for (let at = 0; at < length; at += blockLength) {
    const block = blocks[begun.length % blocks.length] ?? 'idle';
    await wait(Math.max(0, at - 1000 - (await ours.since())));
    await Promise.all([ours, stock].map(({ ask }) => ask(`block(${block === 'blocked'})`)));
    load(block === 'loaded');
    begun.push({ block, from: at - 500 });
    process.stderr.write(`${block}\n`);
  }
};

function load(isOn: boolean): void {
  for (const burner of burners.splice(0)) burner.kill();
  if (!isOn) return;
  burners.push(
    ...Array.from({ length: availableParallelism() }, () => fork(fileURLToPath(import.meta.url), ['--burn'])),
  );
}

try {
  const heard = await runCues({ every, count: Math.floor(length / every), flags: values.flag, meanwhile: inTurn });
  if (values.list)
    for (const { due, heard: at } of heard.ours)
      console.log(
        (due / 1000).toFixed(1),
        at.map((error) => error.toFixed(2)),
      );
  const text = tellCues(heard, begun);
  console.log(text);
  if (values.write) writeIntoReadme(text, 'cues');
} finally {
  load(false);
}
