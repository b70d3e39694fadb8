/**
 * Lets a small disk of its own run full at 20 levels: so many kilobytes are left when the work begins, and the work goes on
 * until everything is refused. Then there is room again. Needs Linux and the right to mount in a namespace of its own.
 *
 *   npm run faults:full                 20 levels
 *   npm run faults:full -- --levels 5   fewer
 */
import { parseArgs } from 'node:util';
import { buildProgram } from '#test/faults/store-build';
import { fillTo, mayMount } from '#test/faults/store-levels';

const { values } = parseArgs({ options: { levels: { type: 'string', default: '20' } } });
/** From nothing at all to room for some backups, 40 kB apart and not in whole pages. */
const step = 40_961;

function cells(counts: Readonly<Record<string, unknown>>): string {
  return Object.values(counts).map(String).join(' | ');
}

async function run(): Promise<boolean> {
  const program = await buildProgram(new URL('./store-fill.ts', import.meta.url));
  const begun = performance.now();
  let good = true;
  process.stdout.write(
    '| bytes left | the program | appends | writes | batches | backups | passphrases | refused as | opened while full | wrong |\n',
  );
  process.stdout.write(`| ---: | --- |${' ---: |'.repeat(5)} --- | --- | ---: |\n`);
  for (let at = 0; at < Number(values.levels); at += 1) {
    const level = await fillTo(program, at * step, at % 2 === 0 ? 'stay' : 'leave');
    const { free, mode, acknowledged, reasons, opened, wrong } = level;
    const told = [...new Set(Object.values(reasons).flat())].join(', ');
    process.stdout.write(`| ${free} | ${mode} | ${cells(acknowledged)} | ${told} | ${opened} | ${wrong.length} |\n`);
    for (const sentence of wrong) process.stdout.write(`wrong: ${sentence}\n`);
    const neverFull = Object.entries(reasons).filter(([, each]) => each.length === 0);
    for (const [deed] of neverFull) process.stdout.write(`wrong: ${deed} was never refused\n`);
    good &&= wrong.length === 0 && neverFull.length === 0 && told === 'full';
  }
  process.stdout.write(`\n${values.levels} levels, ${((performance.now() - begun) / 1000).toFixed(0)} s.\n`);
  return good;
}

if (!mayMount()) {
  process.stderr.write('This machine gives no program a disk of its own, so nothing was run.\n');
  process.exitCode = 1;
} else if (!(await run())) {
  process.exitCode = 1;
}
