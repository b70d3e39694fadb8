import { link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk, DiskFile } from './disk';
import { faultCode } from './fault-code';

async function opened(path: string, flags: 'wx' | 'r+'): Promise<DiskFile> {
  const handle = await open(path, flags, 0o600);
  return {
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    dataSync: () => handle.datasync(),
    sync: () => handle.sync(),
    close: () => handle.close(),
  };
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return 'nothing';
    throw error;
  }
}

// Some network and FUSE file systems refuse to sync a folder; there is nothing more that can be asked of them.
const noFolderSync: readonly (string | null)[] = ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR'];

async function syncFolder(path: string): Promise<void> {
  // Windows has no handle on a folder to sync; NTFS journals the names itself.
  if (process.platform === 'win32') return;
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!noFolderSync.includes(faultCode(error))) throw error;
  } finally {
    await handle.close();
  }
}

async function read(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (faultCode(error) === 'EEXIST') return false;
    throw error;
  }
}

export const realDisk: Disk = {
  create: (path) => opened(path, 'wx'),
  edit: (path) => opened(path, 'r+'),
  read,
  names: (folder) => readdir(folder),
  makeFolder,
  kindOf,
  rename: (from, to) => rename(from, to),
  link: (from, to) => link(from, to),
  remove: (path) => unlink(path),
  syncFolder,
  wait: (milliseconds) => wait(milliseconds),
};
