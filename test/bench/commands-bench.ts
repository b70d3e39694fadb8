/**
 * How long a mark takes over the real socket until it is answered, which is: on disk and folded, with a facilitator's
 * page and a wall listening. `npm run bench:commands`, on the built host; figures are milliseconds.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { beginClass, openRecords, tell } from '#test/world/class-over-line';
import { openLine } from '#test/world/page-line';

const taps = 400;
const host = fileURLToPath(new URL('../../dist/browser/main.mjs', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
const child = spawn(process.execPath, [host, '--browser', '--no-open', '--port', '0', '--data', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const [said] = z.tuple([z.instanceof(Buffer)]).parse(await once(child.stdout, 'data'));
  const url = new URL(said.toString().trim().split(' ').at(-1) ?? '');
  const line = await openRecords({ origin: url.origin, key: url.searchParams.get('key') ?? '' });
  const names = Array.from({ length: 20 }, (_, index) => `Person ${index}`);
  const { people } = await beginClass(line, names);
  const wallAddress = new URL(z.string().parse(await line.ask('query', 'wallAddress')));
  const wall = await openLine({ origin: url.origin, key: wallAddress.searchParams.get('key') ?? '' });
  await wall.look('wall');

  let tapped = 0;
  async function tap(): Promise<number> {
    const person = people[tapped % people.length];
    tapped += 1;
    const before = performance.now();
    await tell(line, 'mark', { person, mark: tapped % 40 < 20 ? 'present' : 'late' });
    return performance.now() - before;
  }
  const series = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    while (times.length < taps) times.push(await tap());
    return times.toSorted((one, other) => one - other);
  };
  const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;

  for (let warming = 0; warming < 50; warming += 1) await tap();
  const early = await series();
  while (tapped < 1000) await tap();
  const late = await series();
  for (const share of [0.5, 0.95]) {
    const [first, then] = [at(early, share), at(late, share)];
    const figures = `${first.toFixed(2)} ms at the beginning, ${then.toFixed(2)} ms after 1,000 events`;
    process.stdout.write(`p${share * 100}: ${figures}, ratio ${(then / first).toFixed(2)}\n`);
  }
  line.socket.terminate();
  wall.socket.terminate();
} finally {
  child.kill();
  await once(child, 'exit');
  rmSync(folder, { recursive: true, force: true });
}
