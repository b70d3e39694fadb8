import { type Answer, refused, type Why } from './answer';

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  if ('reason' in error && typeof error.reason === 'string') return error.reason;
  return codeOf(error.cause);
}

const full = ['ENOSPC', 'EDQUOT', 'full'];
const failed = [
  'EIO',
  'EROFS',
  'EACCES',
  'EPERM',
  'EBUSY',
  'ENOENT',
  'EMFILE',
  'read-only',
  'denied',
  'failed',
  'missing',
  'not-a-folder',
  'newer',
  'in-use',
];

/** The answer to give when writing failed because of the disk; null for an error that is our own mistake. */
export function storageFailure(error: unknown): Why | null {
  const code = codeOf(error);
  if (code === undefined) return null;
  if (full.includes(code)) return 'disk-full';
  // Locked in the middle of it: nothing was changed.
  if (code === 'closed') return 'locked';
  return failed.includes(code) ? 'disk-failed' : null;
}

/** Does a task; a failing disk becomes an answer, anything else is thrown. */
export async function answered<T>(task: () => Promise<Answer<T>>): Promise<Answer<T>> {
  try {
    return await task();
  } catch (error) {
    const why = storageFailure(error);
    if (why === null) throw error;
    return refused(why);
  }
}
