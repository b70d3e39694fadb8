import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** The contenders; `house`: ours behind the whole program; `bare`: no store at all. */
export type ContenderName = 'ours' | 'sqlite' | 'lowdb' | 'house' | 'bare';

/** How a contender's program is run. */
export interface Job {
  readonly program: string;
  readonly name: ContenderName;
  readonly folder: string;
  readonly job: 'build' | 'list' | 'export' | 'unlock' | 'check-ins';
  readonly words?: readonly string[];
}

function start({ program, name, folder, job, words = [] }: Job) {
  // Under the name of test lowdb keeps to memory without a word.
  const env = { ...process.env, NODE_ENV: 'production' };
  return spawn(process.execPath, [program, name, folder, job, ...words], { stdio: ['pipe', 'pipe', 'inherit'], env });
}

/** Runs one job to its end and gives what it said. */
export async function done<T>(job: Job, form: z.ZodType<T>): Promise<T> {
  const child = start(job);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code]: unknown[] = await once(child, 'close');
  if (code !== 0) throw new Error(`${job.name} ${job.job} ended with ${String(code)}`);
  return form.parse(JSON.parse(said));
}

const answer = z.object({ times: z.array(z.number()) });

/** A contender that checks people in whenever it is told to. */
export function checkInDesk(job: Omit<Job, 'job'>) {
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
