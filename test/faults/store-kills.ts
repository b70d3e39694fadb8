import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { chances } from '#test/bench/store-archive';
import { type Acknowledged, type Checked, checkFolder } from './store-kill-check';
import { markAway, type Said } from './store-marker';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '500' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    lie: { type: 'boolean', default: false },
    marking: { type: 'string' },
  },
});

/** After every so many kills one more comes while the program is still opening the folder. */
const openingEvery = 5;
/** After every so many kills all sessions are looked at again, also those that were signed long ago. */
const fullEvery = 50;
/** The program is killed after at most so many answers. */
const longestLife = 160;

const chance = chances(Number(values.seed));

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Runs the marking program and kills it: while it opens the folder, or when it has given some answers. Gives all of them. */
async function liveAndDie(folder: string, during: 'opening' | 'marking'): Promise<readonly Said[]> {
  const lie = values.lie ? ['--lie'] : [];
  const child = spawn(process.execPath, [process.argv[1] ?? '', '--marking', folder, ...lie], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'close');
  const said: Said[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(JSON.parse(line)));
  const answers = 2 + Math.floor(chance() * longestLife);
  if (during === 'opening') await wait(40 + chance() * 300);
  else while (said.length < answers && child.exitCode === null) await Promise.race([once(lines, 'line'), gone]);
  // Between two answers as well as right after one.
  await wait(chance() * 4);
  child.kill('SIGKILL');
  await gone;
  if (child.signalCode !== 'SIGKILL') throw new Error(`it ended by itself, after ${JSON.stringify(said.at(-1))}`);
  return said;
}

function remember(known: Acknowledged, said: readonly Said[]): void {
  for (const each of said) {
    if ('wrote' in each) known.deeds.push(each);
    if ('signed' in each) known.signed.add(each.signed);
    if ('volume' in each) known.volume = each.volume;
    if ('trouble' in each) throw new Error(`the program had trouble: ${JSON.stringify(each.trouble)}`);
  }
}

async function run(folder: string): Promise<string> {
  const known: Acknowledged = { deeds: [], signed: new Set(), volume: 0, settled: new Set() };
  const begun = performance.now();
  let [opening, torn] = [0, 0];
  let last: Checked | null = null;
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const durings = round % openingEvery === 0 ? (['marking', 'opening'] as const) : (['marking'] as const);
    for (const during of durings) {
      remember(known, await liveAndDie(folder, during));
      if (during === 'opening') opening += 1;
      if (round % fullEvery === 0 || round === Number(values.rounds)) known.settled.clear();
      last = await checkFolder(folder, known);
      torn += last.torn;
      if (last.wrong.length > 0) throw new Error(`after kill ${round} (${during}):\n${last.wrong.join('\n')}`);
    }
    if (round % 50 === 0) process.stderr.write(`${round} kills, ${known.deeds.length} marks and notes\n`);
  }
  const aside = join(folder, 'quarantine');
  const left = existsSync(aside) ? readdirSync(aside).length : 0;
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  return [
    `${values.rounds} kills while marking, ${opening} while opening, seed ${values.seed}, ${seconds} s.`,
    `${known.deeds.length} marks and notes acknowledged, ${known.signed.size} sessions signed: all there, to the letter.`,
    `${last?.sessions} sessions with ${last?.lines} lines; ${torn} ends cut off before they were acknowledged; ${left} files in quarantine.`,
  ].join('\n');
}

if (values.marking === undefined) {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-kills-'));
  try {
    process.stdout.write(`${await run(folder)}\n`);
    rmSync(folder, { recursive: true, force: true });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nThe folder is kept: ${folder}\n`);
    process.exitCode = 1;
  }
} else {
  await markAway(values.marking, values.lie);
}
