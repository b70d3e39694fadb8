import { join, resolve } from 'node:path';
import type { DocumentKind, Journal, Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { readyDataFolder } from './data-folder';
import type { Disk } from './disk';
import { documents } from './documents';
import { isTemporary } from './durable-write';
import { faultCode, told } from './fault-code';
import { openJournal } from './journal-file';
import { takeLock } from './lock';
import { patiently } from './patience';
import { realDisk } from './real-disk';

const kinds: readonly DocumentKind[] = ['sessions', 'settings'];

/**
 * Opens the data folder for this program alone; makes it when only its parent exists.
 * Throws a StoreError: missing, not-a-folder, read-only, full, denied, in-use or failed.
 */
export async function openStore(folder: string, disk: Disk = realDisk): Promise<Store> {
  const data = resolve(folder);
  await readyDataFolder(disk, data);
  const lock = await told(data, () => takeLock(disk, data));
  try {
    await told(data, () => makeReady(disk, data));
    return storeIn(disk, data, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function makeReady(disk: Disk, data: string): Promise<void> {
  for (const kind of kinds) await disk.makeFolder(join(data, kind));
  const folders = [data, ...kinds.map((kind) => join(data, kind))];
  const aside = join(data, 'quarantine');
  if ((await disk.kindOf(aside)) === 'folder') folders.push(aside);
  for (const folder of folders) {
    await sweep(disk, folder);
    // A killed program may have left names that only memory holds; what is read from now on has to stay.
    await disk.syncFolder(folder);
  }
}

/** Removes what writes that a crash broke off have left. */
async function sweep(disk: Disk, folder: string): Promise<void> {
  for (const name of (await disk.names(folder)).filter(isTemporary)) {
    try {
      await patiently(disk, () => disk.remove(join(folder, name)));
    } catch (error) {
      // A second start that was just refused cleans up after itself.
      if (faultCode(error) !== 'ENOENT') throw error;
    }
  }
}

function storeIn(disk: Disk, data: string, release: () => Promise<void>): Store {
  const shelf = documents(disk, data);
  const journals = new Map<string, Promise<Journal>>();
  let closed = false;

  function open(): void {
    if (closed) throw new StoreError('closed', data);
  }

  return {
    async read(recipe, id) {
      open();
      return shelf.read(recipe, id);
    },
    async write(recipe, id, value) {
      open();
      return shelf.write(recipe, id, value);
    },
    async list(kind) {
      open();
      return shelf.list(kind);
    },
    async journal(session) {
      open();
      if (journals.has(session)) throw new StoreError('in-use', join(data, 'sessions', `${session}.journal`));
      const opening = openJournal(disk, data, session);
      journals.set(session, opening);
      try {
        const journal = await opening;
        return {
          contents: journal.contents,
          append: (lines) => journal.append(lines),
          async close() {
            try {
              await journal.close();
            } finally {
              journals.delete(session);
            }
          },
        };
      } catch (error) {
        journals.delete(session);
        throw error;
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      await shelf.idle();
      const endings = await Promise.allSettled([...journals.values()].map(async (opening) => (await opening).close()));
      await told(data, release);
      const failure = endings.find((ending) => ending.status === 'rejected');
      if (failure !== undefined) throw failure.reason;
    },
  };
}
