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

/** Marks over the real socket until each is answered, which is: on disk and folded; milliseconds. */
export interface MarkSeries {
  readonly early: readonly number[];
  /** The same after a thousand events. */
  readonly late: readonly number[];
}

/** Taps marks on the built host with a facilitator's line and a wall's listening. */
export async function markSeries(): Promise<MarkSeries> {
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
    const tap = async (): Promise<number> => {
      const person = people[tapped % people.length];
      tapped += 1;
      const before = performance.now();
      await tell(line, 'mark', { person, mark: tapped % 40 < 20 ? 'present' : 'late' });
      return performance.now() - before;
    };
    const series = async (): Promise<readonly number[]> => {
      const times: number[] = [];
      while (times.length < taps) times.push(await tap());
      return times;
    };
    for (let warming = 0; warming < 50; warming += 1) await tap();
    const early = await series();
    while (tapped < 1000) await tap();
    const late = await series();
    line.socket.terminate();
    wall.socket.terminate();
    return { early, late };
  } finally {
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}
