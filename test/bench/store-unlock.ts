import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { done } from '#test/bench/contender-process';

const unlocked = z.object({
  ms: z.number(),
  /** Milliseconds for making the key from the passphrase. */
  key: z.number(),
  /** Milliseconds from the list to the end of the backup. */
  backup: z.number(),
  rss: z.number(),
  /** Resident memory when the backup is made, bytes. */
  after: z.number(),
  peak: z.number(),
  alive: z.number(),
});

/** What one start by passphrase took. */
export type UnlockTimes = z.infer<typeof unlocked>;

/** Starts the program five times on a copy of a folder; the first of them makes the first backup. */
export async function unlockTimes(program: string, from: string): Promise<readonly [UnlockTimes, ...UnlockTimes[]]> {
  const folder = mkdtempSync(join(tmpdir(), 'breathing-room-bench-'));
  try {
    cpSync(from, folder, { recursive: true });
    const start = (): Promise<UnlockTimes> =>
      done({ program, name: 'ours', folder, job: 'unlock', words: ['2025-11-01', '2025-11-30'] }, unlocked);
    return [await start(), await start(), await start(), await start(), await start()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
