import { open, rm } from 'node:fs/promises';

/** Where the file was put, or why it was not. */
export type SavedFile = { readonly path: string } | { readonly problem: 'exists' | 'full' | 'denied' | 'failed' };

function problemOf(error: unknown): 'exists' | 'full' | 'denied' | 'failed' | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return 'exists';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'denied';
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? 'failed' : null;
}

/**
 * Writes a file that must not exist yet, piece by piece as they come, texts in UTF-8, whole and on disk, or leaves nothing behind.
 * What the pieces themselves throw passes as it is.
 */
export async function saveNewFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<SavedFile> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const piece of pieces) await file.appendFile(piece, 'utf8');
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return { path };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === null) throw error;
    return { problem };
  }
}
