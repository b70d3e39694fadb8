import { open, rm } from 'node:fs/promises';

/** Where the file was put, or why it was not. */
export type SavedFile = { readonly path: string } | { readonly problem: 'exists' | 'full' | 'denied' | 'failed' };

function problemOf(error: unknown): 'exists' | 'full' | 'denied' | 'failed' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return 'exists';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'denied' : 'failed';
}

/** Writes a text file that must not exist yet, whole and on disk, or leaves nothing behind. */
export async function saveNewFile(path: string, text: string): Promise<SavedFile> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      await file.close();
    }
    return { path };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}
