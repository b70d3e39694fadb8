import { StoreError, type StoreFault } from '#core/ports/store-error';

const reasons: Readonly<Record<string, StoreFault>> = {
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
};

/** The system's code of a failure (`ENOSPC`), or null for errors that didn't come from the system. */
export function faultCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) ? error.code : null;
}

/** Does the work; a failure of the system becomes a StoreError about the path, anything else passes as it is. */
export async function told<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = faultCode(error);
    if (code === null) throw error;
    throw new StoreError(reasons[code] ?? 'failed', path, { cause: error });
  }
}
