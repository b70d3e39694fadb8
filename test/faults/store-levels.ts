import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const ownDisks = 'unshare';
/** As large as the folder with everything in it, twice. */
const diskSize = '6m';

const level = z.object({
  free: z.number(),
  mode: z.enum(['stay', 'leave']),
  /** How often each thing was done before the disk was full. */
  acknowledged: z.record(z.string(), z.number()),
  /** Why each thing was refused, every reason once. */
  reasons: z.record(z.string(), z.array(z.string())),
  opened: z.string(),
  wrong: z.array(z.string()),
});

/** What became of a disk that ran full. */
export type Level = z.infer<typeof level>;

/** True where a program may be given a disk of its own. */
export function mayMount(): boolean {
  return spawnSync(ownDisks, ['-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /tmp']).status === 0;
}

/** Runs store-fill.ts, built as `program`, on a small disk in memory that nobody else sees. */
export async function fillTo(program: string, free: number, mode: Level['mode']): Promise<Level> {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-full-'));
  const script = 'mount -t tmpfs -o "$1" tmpfs "$2" && exec "$0" "$3" "$2" "$4" "$5"';
  const words = [process.execPath, `size=${diskSize}`, folder, program, `${free}`, mode];
  const child = spawn(ownDisks, ['-rm', 'sh', '-c', script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  rmdirSync(folder);
  return level.parse(JSON.parse(said));
}
