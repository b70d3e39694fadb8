import { join } from 'node:path';
import type { Resealing } from '#core/ports/gate';
import type { DocumentKind } from '#core/ports/store';
import { seal, sealHead } from '#sealing/seal';
import { digestIn } from './digest-in';
import { DamagedDocument, opened } from './document-adapter';
import { documentFile, documents } from './documents';
import { writeDurably } from './durable-write';
import { kinds } from './index-entry';
import { resealedJournal } from './journal-reseal';
import type { OpenStore } from './open-store';

/** Seals a document under the current key, as the same version; one that can't be read is left as it is. */
async function resealDocument({ shelf }: OpenStore, kind: DocumentKind, id: string): Promise<void> {
  const { disk, keys, index, queue } = shelf;
  const file = documentFile(shelf, kind, id);
  await queue.take(file.path, async () => {
    const bytes = await disk.read(file.path);
    if (bytes === null || sealHead(bytes)?.keyId === keys.ring.current.id) return;
    try {
      const { seq, plain } = opened(file, bytes);
      const next = Math.max(seq, 1);
      await writeDurably(disk, file.path, seal(keys.ring.current, { about: file.about, seq: next }, plain));
      const entry = seq === 0 ? await digestIn(shelf, [kind, id]) : null;
      if (entry !== null) await index.settle([entry]);
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
    }
  });
}

/** Seals a journal under the current key; false: it is open, and has to be come back to. */
async function resealJournal({ shelf, whileClosed }: OpenStore, session: string): Promise<boolean> {
  const { disk, data, keys } = shelf;
  const about = `sessions/${session}.journal`;
  const path = join(data, about);
  return whileClosed(session, async () => {
    const bytes = await disk.read(path);
    const next = bytes === null ? null : resealedJournal({ about, keys }, bytes);
    if (next !== null) await writeDurably(disk, path, next);
  });
}

/** What was kept aside before the time of seals may hold names. */
async function sealQuarantine({ shelf: { disk, data, keys } }: OpenStore): Promise<void> {
  const folder = join(data, 'quarantine');
  if ((await disk.kindOf(folder)) !== 'folder') return;
  for (const name of await disk.names(folder)) {
    const path = join(folder, name);
    const bytes = await disk.read(path);
    if (bytes === null || sealHead(bytes) !== null || isSealedLine(bytes)) continue;
    await writeDurably(disk, path, seal(keys.ring.current, { about: `quarantine/${name}`, seq: 1 }, bytes));
  }
}

function isSealedLine(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(8, 11)) === ' 2 ';
}

async function journalsOf({ shelf: { disk, data } }: OpenStore): Promise<readonly string[]> {
  const names = await disk.names(join(data, 'sessions'));
  return names.filter((name) => name.endsWith('.journal')).map((name) => name.slice(0, -8));
}

/**
 * Seals everything in a store under its current key, file by file, while the store is in use. A file that is done is known
 * by its own seal, so that after a crash it goes on where it was. Resolves with false when it was told to stop.
 */
export async function resealAll(
  store: OpenStore,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (now: Resealing) => void },
): Promise<boolean> {
  const papers = documents(store.shelf);
  const jobs: (() => Promise<boolean>)[] = [];
  for (const kind of kinds) {
    for (const id of await papers.list(kind)) jobs.push(() => resealDocument(store, kind, id).then(() => true));
  }
  for (const session of await journalsOf(store)) jobs.push(() => resealJournal(store, session));
  let waiting = jobs;
  let done = 0;
  while (waiting.length > 0) {
    const open: (() => Promise<boolean>)[] = [];
    for (const job of waiting) {
      if (signal.aborted) return false;
      if (await job()) done += 1;
      else open.push(job);
      onProgress({ done, all: jobs.length });
    }
    waiting = open;
    // A journal that a class is being written to: its turn comes when it is closed.
    if (waiting.length > 0) await store.journalClosed(signal);
  }
  await sealQuarantine(store);
  await store.shelf.index.compact();
  return !signal.aborted;
}
