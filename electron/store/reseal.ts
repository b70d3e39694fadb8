import { join } from 'node:path';
import type { Resealing } from '#core/ports/gate';
import type { DocumentKind } from '#core/ports/store';
import { seal, sealHead } from '#sealing/seal';
import { resealedAside } from './aside-reseal';
import { digestIn } from './digest-in';
import type { Disk } from './disk';
import { DamagedDocument, opened } from './document-adapter';
import { documents } from './documents';
import { writeDurably } from './durable-write';
import { faultCode } from './fault-code';
import { kinds } from './index-entry';
import { keepDamaged } from './journal-file';
import { readJournal } from './journal-reading';
import { resealedJournal } from './journal-reseal';
import type { OpenStore } from './open-store';
import { documentFile } from './shelf';

/** How one file's sealing went. `skipped`: the disk doesn't give it; the old key is still needed. `open`: to be come back to. */
type Step = 'done' | 'skipped' | 'open';

/** Seals a document under the current key, as the same version; one that can't be read is left as it is. */
async function resealDocument({ shelf }: OpenStore, kind: DocumentKind, id: string): Promise<Step> {
  const { disk, keys, index, queue } = shelf;
  const file = documentFile(shelf, kind, id);
  return queue.take(file.path, async () => {
    const bytes = await readOr(disk, file.path);
    if (bytes === 'unreadable') return 'skipped';
    if (bytes === null || sealHead(bytes)?.keyId === keys.ring.current.id) return 'done';
    try {
      const { seq, plain } = opened(file, bytes);
      const next = Math.max(seq, 1);
      await writeDurably(disk, file.path, seal(keys.ring.current, { about: file.about, seq: next }, plain));
      const entry = seq === 0 ? await digestIn(shelf, [kind, id]) : null;
      if (entry !== null) await index.settle([entry]);
    } catch (error) {
      if (!(error instanceof DamagedDocument)) throw error;
    }
    return 'done';
  });
}

/** A file that one bad sector keeps from being read must not keep all others from being sealed. */
async function readOr(disk: Disk, path: string): Promise<Uint8Array | null | 'unreadable'> {
  try {
    return await disk.read(path);
  } catch (error) {
    if (faultCode(error) === null) throw error;
    return 'unreadable';
  }
}

/** Seals a journal under the current key. */
async function resealJournal({ shelf, whileClosed }: OpenStore, session: string): Promise<Step> {
  const { disk, data, keys } = shelf;
  const about = `sessions/${session}.journal`;
  const path = join(data, about);
  let step: Step = 'done';
  const isClosed = await whileClosed(session, async () => {
    const bytes = await readOr(disk, path);
    if (bytes === 'unreadable') step = 'skipped';
    if (bytes === null || bytes === 'unreadable') return;
    // From before the time of seals: what is damaged in it may hold names. It is kept aside, where it will be sealed.
    if (keys.ring.acceptsPlain) await keepDamaged(disk, { data, name: about }, readJournal({ about, keys }, bytes));
    const next = resealedJournal({ about, keys }, bytes);
    if (next !== null) await writeDurably(disk, path, next);
  });
  return isClosed ? step : 'open';
}

/** What was kept aside stays readable for whoever looks at it later, and nothing of it stays in clear. */
async function sealQuarantine({ shelf: { disk, data, keys } }: OpenStore): Promise<void> {
  const folder = join(data, 'quarantine');
  if ((await disk.kindOf(folder)) !== 'folder') return;
  for (const name of await disk.names(folder)) {
    const path = join(folder, name);
    const bytes = await readOr(disk, path);
    if (bytes === null || bytes === 'unreadable') continue;
    const next = resealedAside(keys, name, bytes);
    if (next !== null) await writeDurably(disk, path, next);
  }
}

async function journalsOf({ shelf: { disk, data } }: OpenStore): Promise<readonly string[]> {
  const names = await disk.names(join(data, 'sessions'));
  return names.filter((name) => name.endsWith('.journal')).map((name) => name.slice(0, -8));
}

/**
 * Seals everything in a store under its current key, file by file, while the store is in use. A file that is done is known
 * by its own seal, so that after a crash it goes on where it was. `unfinished`: it was told to stop, or the disk does not
 * give some file, so that the old key is still needed. Rejects where the disk takes nothing.
 */
export async function resealAll(
  store: OpenStore,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (now: Resealing) => void },
): Promise<'done' | 'unfinished'> {
  const papers = documents(store.shelf);
  // What was sealed under the old key and is on its way to the disk has to have arrived before the files are listed.
  await store.shelf.queue.idle();
  await papers.payDebts();
  const jobs: (() => Promise<Step>)[] = [];
  for (const kind of kinds) for (const id of await papers.list(kind)) jobs.push(() => resealDocument(store, kind, id));
  for (const session of await journalsOf(store)) jobs.push(() => resealJournal(store, session));
  let waiting = jobs;
  let done = 0;
  let skipped = 0;
  while (waiting.length > 0) {
    const open: (() => Promise<Step>)[] = [];
    for (const job of waiting) {
      if (signal.aborted) return 'unfinished';
      const step = await job();
      if (step === 'open') open.push(job);
      else done += 1;
      if (step === 'skipped') skipped += 1;
      onProgress({ done, all: jobs.length });
    }
    waiting = open;
    // A journal that a class is being written to: its turn comes when it is closed.
    if (waiting.length > 0) await store.journalClosed(signal);
  }
  await sealQuarantine(store);
  await store.shelf.index.compact();
  return signal.aborted || skipped > 0 ? 'unfinished' : 'done';
}
