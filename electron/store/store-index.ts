import { join } from 'node:path';
import { Low } from 'lowdb';
import { ZodError } from 'zod';
import type { DocumentKind } from '#core/ports/store';
import type { Disk } from './disk';
import { DamagedDocument, documentAdapter, type StoredDocument } from './document-adapter';
import { discard } from './durable-write';
import {
  type DocumentName,
  digestForm,
  type IndexChange,
  type IndexEntry,
  indexChange,
  indexDocument,
  type JournalHead,
} from './index-entry';
import { IndexState } from './index-state';
import { type JournalFile, openJournal } from './journal-file';
import type { Keys } from './keys';
import { turns } from './turns';

/**
 * What the store knows of its files without reading them. It is written before and after each document, so that it is
 * never behind without knowing it: a document older than its entry was put back by somebody.
 */
export interface StoreIndex {
  /** Why it has to be made anew from the files; null when it was read. */
  readonly problem: 'none-yet' | 'corrupt' | 'older' | null;
  /** True when it was made up of so many changes that they should be folded in, once no intent is left. */
  readonly isLong: boolean;
  get(name: DocumentName): IndexEntry | undefined;
  of(kind: DocumentKind): readonly IndexEntry[];
  readonly intents: readonly DocumentName[];
  linesOf(session: string): number;
  /** To be on disk before the documents are written. */
  intend(names: readonly DocumentName[]): Promise<void>;
  /** What was written. Never rejects because of the disk: the intent stays, and the next start reads those documents. */
  settle(entries: readonly IndexEntry[]): Promise<void>;
  /** Takes a document out that was deleted on purpose. */
  forget(name: DocumentName): Promise<void>;
  /** Remembers how many lines a journal has; on disk within a second. */
  head(session: string, lines: number): void;
  /** Brings all remembered heads to disk. */
  flush(): Promise<void>;
  /** Writes the index as one document, under the current key. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

const documentName = 'index.json';
/** More changes than this are folded into the document when the store is opened. */
const manyChanges = 500;
/** After a crash, the newest lines of a journal within this time could be cut off without being missed. Milliseconds. */
const headsWithin = 1000;
const absent: StoredDocument = { version: 0 };

function journalName(generation: number): string {
  return `index-${generation}.journal`;
}

function generationOf(name: string): number | null {
  const digits = /^index-(\d+)\.journal$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

interface Loaded {
  readonly state: IndexState;
  readonly generation: number;
  readonly problem: StoreIndex['problem'];
}

function firstOf(state: IndexState): Loaded {
  return { state, generation: 1, problem: 'none-yet' };
}

async function load(disk: Disk, data: string, keys: Keys): Promise<Loaded> {
  const state = new IndexState();
  const generations = (await disk.names(data)).map(generationOf).filter((each) => each !== null);
  const newest = Math.max(0, ...generations);
  const adapter = documentAdapter(disk, { path: join(data, documentName), about: 'index', keys });
  const low = new Low(adapter, absent);
  try {
    await low.read();
    // The first journal is there before the first document; what it tells counts, and everything else is read from the files.
    if (low.data === absent) return newest > 1 ? { state, generation: newest + 1, problem: 'corrupt' } : firstOf(state);
    const found = indexDocument.parse(low.data);
    if (adapter.seq < newest) return { state, generation: newest + 1, problem: 'older' };
    // Its journal was there from its first moment; only a crash in that moment leaves the one before.
    if (newest === 0) return { state, generation: adapter.seq + 1, problem: 'corrupt' };
    if (found.form !== digestForm) return { state, generation: adapter.seq + 1, problem: 'none-yet' };
    state.load(found.entries, found.heads);
    return { state, generation: adapter.seq, problem: null };
  } catch (error) {
    if (!(error instanceof DamagedDocument) && !(error instanceof ZodError)) throw error;
    return { state, generation: Math.max(newest, adapter.seq) + 1, problem: 'corrupt' };
  }
}

/** Opens the index of a data folder; where it can't be read, an empty one that says why. */
export async function openIndex(disk: Disk, data: string, keys: Keys): Promise<StoreIndex> {
  const loaded = await load(disk, data, keys);
  const { state } = loaded;
  let { generation, problem } = loaded;
  const heads = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | null = null;

  /** The journal of this generation; it is there from the first moment, so that its loss shows. */
  async function place(): Promise<JournalFile> {
    const opened = await openJournal(disk, { data, name: journalName(generation), keys, known: 0, cutsDamage: true });
    if (opened.contents.lines.length === 0) await opened.append([{ j: [] }]);
    return opened;
  }

  async function write(): Promise<void> {
    const next = generation + 1;
    const adapter = documentAdapter(disk, { path: join(data, documentName), about: 'index', keys });
    adapter.seq = next;
    const { entries } = state;
    await new Low(adapter, { version: 1, form: digestForm, entries, heads: state.heads }).write();
    generation = next;
  }

  async function sweep(): Promise<void> {
    for (const name of await disk.names(data)) {
      const old = generationOf(name);
      if (old !== null && old !== generation) await discard(disk, join(data, name));
    }
  }

  let journal = await place();
  const changes = journal.contents.lines.flatMap((line) => {
    const read = indexChange.safeParse(line);
    return read.success ? [read.data] : [];
  });
  for (const each of changes) state.apply(each);
  const { quarantinedLines, missingLines } = journal.contents;
  // A change in the middle that can't be read may have been about any document. At the end a power cut leaves one that was
  // never acknowledged, and the intent before it tells which document to look at.
  if (quarantinedLines + missingLines > 0 || changes.length < journal.contents.lines.length) problem ??= 'corrupt';

  // A change must not fall between the document that is being written and the journal that begins after it.
  const queue = turns();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => queue.take('index', work);

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
    await inTurn(async () => {
      await write();
      const old = journal;
      journal = await place();
      await old.close();
      await sweep();
    });
  }

  return {
    problem,
    isLong: changes.length > manyChanges,
    get: (name) => state.get(name),
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
      await journal.close();
    },
  };
}
