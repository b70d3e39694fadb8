import { join } from 'node:path';
import { Low } from 'lowdb';
import type { DocumentKind } from '#core/ports/store';
import type { Disk } from './disk';
import { discard } from './durable-write';
import {
  type Aside,
  type DocumentName,
  digestForm,
  type IndexChange,
  type IndexEntry,
  indexChange,
  type JournalHead,
} from './index-entry';
import { generationOf, type IndexProblem, indexFile, indexJournal, loadIndex } from './index-load';
import { type JournalFile, openJournal } from './journal-file';
import type { Keys } from './keys';
import { turns } from './turns';

/**
 * What the store knows of its files without reading them. It is written before and after each document, so that it is
 * never behind without knowing it: a document older than its entry was put back by somebody.
 */
export interface StoreIndex {
  readonly problem: IndexProblem;
  /** True when it was made up of so many changes that they should be folded in. */
  readonly isLong: boolean;
  /** True when the program that wrote it closed it: then it is one document, and nothing can have been cut off. */
  readonly wasClosed: boolean;
  get(name: DocumentName): IndexEntry | undefined;
  asideOf(name: DocumentName): Aside | undefined;
  of(kind: DocumentKind): readonly IndexEntry[];
  readonly intents: readonly DocumentName[];
  linesOf(session: string): number;
  /** To be on disk before the documents are written. */
  intend(names: readonly DocumentName[]): Promise<void>;
  /** What was written. Never rejects because of the disk: the intent stays, and the next start reads those documents. */
  settle(entries: readonly IndexEntry[]): Promise<void>;
  /** Remembers where a document was put that couldn't be used. Never rejects because of the disk. */
  keepAside(aside: Aside): Promise<void>;
  /** Takes a document out that was never written. */
  forget(name: DocumentName): Promise<void>;
  /** Remembers how many lines a journal has; on disk within a second. */
  head(session: string, lines: number): void;
  /** Brings all remembered heads to disk. */
  flush(): Promise<void>;
  /** Writes the index as one document, under the current key. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** More changes than this are folded into the document when the store is opened. */
const manyChanges = 500;
/** After a crash, the newest lines of a journal within this time could be cut off without being missed. Milliseconds. */
const headsWithin = 1000;

/** Opens the index of a data folder; where it can't be read, an empty one that says why. */
export async function openIndex(disk: Disk, data: string, keys: Keys): Promise<StoreIndex> {
  const loaded = await loadIndex(disk, data, keys);
  const { state } = loaded;
  let { generation, problem } = loaded;
  const heads = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;
  // True from the moment at which the document may be ahead of the journal that is open.
  let isHalfWritten = false;
  let hasChanges = false;
  let isEmptyHanded = false;

  /** The journal of this generation; it is there from the first moment, so that its loss shows. */
  async function place(): Promise<JournalFile> {
    const opened = await openJournal(disk, { data, name: indexJournal(generation), keys, known: 0, cutsDamage: true });
    isEmptyHanded = opened.contents.lines.length === 0;
    try {
      if (isEmptyHanded) await opened.append([{ j: [] }]);
      return opened;
    } catch (error) {
      await opened.close();
      throw error;
    }
  }

  async function sweep(): Promise<void> {
    for (const name of await disk.names(data)) {
      const old = generationOf(name);
      if (old !== null && old !== generation) await discard(disk, join(data, name));
    }
  }

  let journal = await place();
  // Only a crash in the moment in which the index was written leaves it without the first line of its journal.
  if (isEmptyHanded && !loaded.mayLackJournal) problem ??= 'corrupt';
  const changes = journal.contents.lines.flatMap((line) => {
    const read = indexChange.safeParse(line);
    return read.success ? [read.data] : [];
  });
  for (const each of changes) state.apply(each);
  const { quarantinedLines, missingLines } = journal.contents;
  // A change in the middle that can't be read may have been about any document. At the end a power cut leaves one that was
  // never acknowledged, and the intent before it tells which document to look at.
  if (quarantinedLines + missingLines > 0 || changes.length < journal.contents.lines.length) problem ??= 'corrupt';

  async function writeAnew(): Promise<void> {
    const old = journal;
    // Tried again, it keeps its number: the document may be on the medium already, and the journal of that number is owed.
    if (!isHalfWritten) generation += 1;
    isHalfWritten = true;
    const adapter = indexFile(disk, data, keys);
    adapter.seq = generation;
    await new Low(adapter, { version: 1, form: digestForm, ...state.content }).write();
    journal = await place();
    isHalfWritten = false;
    hasChanges = false;
    await old.close();
    await sweep();
  }

  // A change must not fall between the document that is being written and the journal that begins after it.
  const queue = turns();

  /** Does something with the journal. One that the document may have left behind takes nothing any more. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    return queue.take('index', async () => {
      if (isHalfWritten) await writeAnew();
      hasChanges = true;
      await work();
    });
  }

  function change(to: IndexChange): Promise<void> {
    return inTurn(async () => {
      await journal.append([to]);
      state.apply(to);
    });
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (heads.size === 0) return;
    const known: JournalHead[] = [...heads];
    heads.clear();
    await change({ j: known });
  }

  async function compact(): Promise<void> {
    await flush();
    await inTurn(writeAnew);
  }

  return {
    get problem() {
      return problem;
    },
    isLong: changes.length > manyChanges,
    wasClosed: problem === null && changes.length <= 1,
    get: (name) => state.get(name),
    asideOf: (name) => state.asideOf(name),
    of: (kind) => state.of(kind),
    get intents() {
      return state.intents;
    },
    linesOf: (session) => Math.max(state.linesOf(session), heads.get(session) ?? 0),
    intend: (names) => change({ w: [...names] }),
    async settle(entries) {
      state.apply({ e: [...entries] });
      // The documents are on disk; the intent that stays has the next start read them.
      await inTurn(() => journal.append([{ e: entries }])).catch(() => undefined);
    },
    async keepAside(aside) {
      state.apply({ k: aside });
      // The next start finds the document missing, and says no more than that.
      await inTurn(() => journal.append([{ k: aside }])).catch(() => undefined);
    },
    forget: (name) => change({ x: name }),
    head(session, lines) {
      heads.set(session, lines);
      timer ??= setTimeout(() => void flush().catch(() => undefined), headsWithin).unref();
    },
    flush,
    compact,
    async close() {
      await flush().catch(() => undefined);
      await queue.idle();
      // Lines could be cut off the end of a journal; from a document nothing can.
      if (hasChanges) await writeAnew().catch(() => undefined);
      await journal.close();
    },
  };
}
