import { join } from 'node:path';
import type { DocumentKind, Journal, Quarantined, Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import type { KeyRing } from '#sealing/key-ring';
import { catchUp } from './catch-up';
import type { Disk } from './disk';
import { documents } from './documents';
import { told } from './fault-code';
import { fileId } from './file-id';
import { type Folder, openFolder } from './folder';
import { keyOf, kinds } from './index-entry';
import { openIndex } from './index-live';
import { type JournalFile, openJournal } from './journal-file';
import type { Keys } from './keys';
import { realDisk } from './real-disk';
import { type Shelf } from './shelf';
import { turns } from './turns';

/** A store, and what only the room of the store does with it. */
export interface OpenStore extends Store {
  readonly shelf: Shelf;
  /** Resolves when no journal of this name is open, and keeps it closed until the work is done; false: it is open. */
  whileClosed(session: string, work: () => Promise<void>): Promise<boolean>;
  /** Resolves when the next journal is closed, or the signal ends the wait. */
  journalClosed(signal: AbortSignal): Promise<void>;
}

/** Opens a data folder and its store with these keys at once; for programs that need no vault. */
export async function openStore(path: string, ring: KeyRing, disk: Disk = realDisk): Promise<Store> {
  const folder = await openFolder(path, disk);
  try {
    const store = await storeIn(folder, { ring });
    return {
      ...store,
      get findings() {
        return store.findings;
      },
      async close() {
        await store.close();
        await folder.close();
      },
    };
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/** Opens the store in a folder that this program holds. Closing it does not give the folder back. */
export async function storeIn({ disk, data, wasLeft }: Folder, keys: Keys): Promise<OpenStore> {
  return told(data, async () => {
    for (const kind of kinds) await disk.makeFolder(join(data, kind));
    await disk.syncFolder(data);
    const index = await openIndex(disk, data, keys);
    try {
      return await opened({ disk, data, keys, index }, wasLeft);
    } catch (error) {
      await index.close();
      throw error;
    }
  });
}

type Ground = Pick<Shelf, 'disk' | 'data' | 'keys' | 'index'>;

async function opened(ground: Ground, wasLeft: boolean): Promise<OpenStore> {
  const shelf: Shelf = { ...ground, queue: turns(), gone: new Set(), owes: { batch: false } };
  return storeOf(shelf, await catchUp(shelf, wasLeft));
}

function storeOf(shelf: Shelf, findings: readonly Quarantined[]): OpenStore {
  const { disk, data, keys, index, queue, gone } = shelf;
  const papers = documents(shelf);
  const journals = new Map<string, Promise<JournalFile>>();
  const waiting = new Set<() => void>();
  let closed = false;

  function open(): void {
    if (closed) throw new StoreError('closed', data);
  }

  function journalName(session: string): string {
    return `sessions/${fileId(session)}.journal`;
  }

  return {
    shelf,
    get findings() {
      return findings.filter(({ kind, id }) => kind === 'index' || gone.has(`${kind}/${id}`));
    },
    async read(recipe, id) {
      open();
      return papers.read(recipe, id);
    },
    async write(recipe, id, value) {
      open();
      return papers.write(recipe, id, value);
    },
    async writeAll(writings) {
      open();
      return papers.writeAll(writings);
    },
    async list(kind) {
      open();
      return papers.list(kind);
    },
    async index(kind: DocumentKind) {
      open();
      const entries = index.of(kind).filter((entry) => !gone.has(keyOf(entry)));
      return entries.map(([, id, , digest]) => ({ id, digest }));
    },
    async journal(session) {
      open();
      const name = journalName(session);
      if (journals.has(session)) throw new StoreError('in-use', join(data, name));
      const onAppend = (lastSeq: number): void => index.head(session, lastSeq);
      const opening = queue.take(name, () =>
        openJournal(disk, { data, name, keys, known: index.linesOf(session), onAppend }),
      );
      journals.set(session, opening);
      try {
        const journal = await opening;
        return handedOut(journal, async () => {
          journals.delete(session);
          await index.flush().catch(() => undefined);
          for (const wake of [...waiting]) wake();
        });
      } catch (error) {
        journals.delete(session);
        throw error;
      }
    },
    whileClosed(session, work) {
      return queue.take(journalName(session), async () => {
        if (journals.has(session)) return false;
        await work();
        return true;
      });
    },
    async journalClosed(signal) {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.add(resolve);
      signal.addEventListener('abort', () => resolve(), { once: true });
      if (!signal.aborted && journals.size > 0) await promise;
      waiting.delete(resolve);
    },
    async close() {
      if (closed) return;
      closed = true;
      await queue.idle();
      const endings = await Promise.allSettled([...journals.values()].map(async (opening) => (await opening).close()));
      await told(data, () => index.close());
      const failure = endings.find((ending) => ending.status === 'rejected');
      if (failure !== undefined) throw failure.reason;
    },
  };
}

function handedOut(journal: JournalFile, onClosed: () => Promise<void>): Journal {
  return {
    contents: journal.contents,
    append: (lines) => journal.append(lines),
    async close() {
      try {
        await journal.close();
      } finally {
        await onClosed();
      }
    },
  };
}
