import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#test/world/temporary-folder';
import { builtProgram, type Program, runProgram } from './programs';

const program = builtProgram(new URL('./start-program.ts', import.meta.url));

const answer = (line: string) => line !== 'ready';

async function race(folder: string, count: number): Promise<readonly Program[]> {
  const starts = Array.from({ length: count }, () => runProgram(process.execPath, [program, folder]));
  await Promise.all(starts.map((start) => start.until((line) => line === 'ready')));
  const at = Date.now() + 40;
  for (const start of starts) start.tell(String(at));
  await Promise.all(starts.map((start) => start.until(answer)));
  return starts;
}

function winners(starts: readonly Program[]): readonly Program[] {
  return starts.filter(({ said }) => said.includes('open'));
}

test('of ten starts at once one opens the folder, whether it was never used or its last holder was killed', async () => {
  const folder = temporaryFolder();
  for (let round = 0; round < 6; round += 1) {
    const starts = await race(folder, 10);
    const [winner, ...others] = winners(starts);
    expect(others).toEqual([]);
    const pid = winner?.child.pid;
    const losers = starts.filter((start) => start !== winner);
    expect(losers.map(({ said }) => said.at(-1))).toEqual(losers.map(() => `in-use ${pid}`));
    winner?.child.kill('SIGKILL');
    await winner?.ended();
  }
});

test('a folder whose holder closed it is free', async () => {
  const folder = temporaryFolder();
  const [first] = await race(folder, 1);
  first?.tell('enough');
  await first?.until((line) => line === 'closed');
  expect(winners(await race(folder, 1))).toHaveLength(1);
});

test('a holder that was killed but not collected by its parent is dead', async () => {
  const folder = temporaryFolder();
  // The shell becomes a program that never asks how its child ended, as happens in containers without an init.
  const script = 'mkfifo "$3"; "$0" "$1" "$2" <"$3" & echo $!; exec 3>"$3"; echo 0 >&3; exec sleep 60';
  const paths = [process.execPath, program, join(folder, 'data'), join(folder, 'orders')];
  const parent = runProgram('sh', ['-c', script, ...paths]);
  await parent.until((line) => line === 'open');
  const pid = Number(parent.said.find((line) => /^\d+$/.test(line)));
  process.kill(pid, 'SIGKILL');
  while (!readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')) await turnOfTheLoop();
  expect(winners(await race(join(folder, 'data'), 1))).toHaveLength(1);
});
