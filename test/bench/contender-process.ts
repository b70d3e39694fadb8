import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { z } from 'zod';

/** The contenders, and `bare`, which keeps nothing but lines. */
export type ContenderName = 'ours' | 'sqlite' | 'lowdb' | 'bare';

/** How a contender's program is run. */
export interface Job {
  readonly program: string;
  readonly name: ContenderName;
  readonly folder: string;
  readonly job: 'build' | 'list' | 'export' | 'check-ins' | 'unlock';
  readonly numbers?: readonly number[];
}

function start({ program, name, folder, job, numbers = [] }: Job): ChildProcessByStdio<Writable, Readable, null> {
  const env = { ...process.env, NODE_ENV: 'production' };
  return spawn(process.execPath, [program, name, folder, job, ...numbers.map(String)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env,
  });
}

/** Runs one job to its end and gives what it said. */
export async function done<T>(job: Job, form: z.ZodType<T>): Promise<T> {
  const child = start(job);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${job.name} ${job.job} ended with ${code}`);
  return form.parse(JSON.parse(said));
}

const answer = z.object({ times: z.array(z.number()) });

/** A contender that does check-ins whenever it is told to. */
export function checkIns(job: Omit<Job, 'job'>) {
  const child = start({ ...job, job: 'check-ins' });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** So many check-ins, milliseconds each. */
    async take(count: number): Promise<readonly number[]> {
      child.stdin.write(`${count}\n`);
      const { value } = await lines.next();
      return answer.parse(JSON.parse(String(value))).times;
    },
    async end(): Promise<void> {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}
