import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { faultCode } from './fault-code';
import { processStart, sameStart } from './process-start';

const lockHolder = z.object({
  /** Never the same twice, so that one lock can't be taken for another. */
  token: z.string().regex(/^[\w-]{1,64}$/),
  pid: z.int().min(1),
  start: z.union([z.object({ exact: z.string() }), z.object({ around: z.number() })]).nullable(),
  startedAt: z.string(),
});

/** Who holds a lock: a process and when it began, since numbers of processes are used again. */
export type LockHolder = z.infer<typeof lockHolder>;

/** What a lock asks about processes. */
export interface Life {
  /** This process, as a new holder. */
  myself(): Promise<LockHolder>;
  /** False only when the holder has ended for certain. */
  isAlive(holder: LockHolder): Promise<boolean>;
}

async function myself(): Promise<LockHolder> {
  const start = await processStart(process.pid);
  return {
    token: randomUUID(),
    pid: process.pid,
    start: start === 'gone' ? null : start,
    startedAt: new Date().toISOString(),
  };
}

/** Who is named in a lock's bytes; null when nobody can be made out. */
export function holderIn(bytes: Uint8Array): LockHolder | null {
  try {
    return lockHolder.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // A lock cut short by a power cut; what that means is for the caller to say.
    return null;
  }
}

export function bytesOf(holder: LockHolder): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(holder)}\n`);
}

async function isAlive(holder: LockHolder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there and belongs to someone else.
    if (faultCode(error) === 'ESRCH') return false;
  }
  const start = await processStart(holder.pid);
  if (start === 'gone') return false;
  return start === null || holder.start === null || sameStart(start, holder.start);
}

export const processLife: Life = { myself, isAlive };
