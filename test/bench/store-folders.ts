import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { done } from '#test/bench/contender-process';

export const contenders = ['ours', 'sqlite', 'lowdb'] as const;

/** Who keeps sessions on disk. */
export type Contender = (typeof contenders)[number];

/** The folder of each contender. */
export type BenchFolders = Readonly<Record<Contender, string>>;

/** How folders are filled. */
export interface Fill {
  readonly program: string;
  /** True: those of an earlier run don't count. */
  readonly fresh: boolean;
  readonly say: (sentence: string) => void;
}

const seed = 20_261_124;
/** Grows when the sessions or a contender's way of keeping them change. */
const form = 3;

async function folderOf(name: Contender, sessions: number, { program, fresh, say }: Fill): Promise<string> {
  const above = join(tmpdir(), `breathing-room-bench-${seed}-${form}-${sessions}`);
  const [folder, isFilled] = [join(above, name), join(above, `${name}.filled`)];
  if (existsSync(isFilled) && !fresh) return folder;
  rmSync(isFilled, { force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(above, { recursive: true });
  say(`Filling a folder with ${sessions} sessions for ${name}.`);
  const job = { program, name, folder };
  await done({ ...job, job: 'build', words: [`${sessions}`, `${seed}`] }, z.object({ built: z.literal(true) }));
  // The first opening of a new folder tidies up, which is not what is measured.
  await done({ ...job, job: 'list', words: ['2025-11-01', '2025-11-30'] }, z.looseObject({}));
  writeFileSync(isFilled, '');
  return folder;
}

/** Folders with the same sessions for each contender; filled where there are none from an earlier run. */
export async function foldersOf(sessions: number, fill: Fill): Promise<BenchFolders> {
  return {
    ours: await folderOf('ours', sessions, fill),
    sqlite: await folderOf('sqlite', sessions, fill),
    lowdb: await folderOf('lowdb', sessions, fill),
  };
}

/** What a folder takes on the disk, in bytes. */
export function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + lstatSync(join(folder, name)).blocks * 512, 0);
}
