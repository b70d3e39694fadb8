import { join } from 'node:path';
import type { DocumentKind } from '#core/ports/store';
import { keyIn } from '#sealing/key-ring';
import { sealHead } from '#sealing/seal';
import { type BackupEntry, type DocumentEntry, isDocument, type JournalEntry, type Manifest } from './backup-manifest';
import { keyIdOf, objectName } from './backup-object';
import { DamagedDocument, opened } from './document-adapter';
import { isFileId } from './file-id';
import { keyOf, kinds } from './index-entry';
import { readJournal } from './journal-reading';
import { documentFile, type Shelf } from './shelf';
import { readIn } from './verify-look';

/** Something that belongs into a backup. */
export interface Collected {
  readonly entry: BackupEntry;
  /** Null: the place has this copy. */
  readonly bytes: Uint8Array | null;
}

/** What the backup before holds, so that what has not changed since needs no reading. */
export interface Before {
  document(kind: DocumentKind, id: string): DocumentEntry | undefined;
  /** The newest copies of a journal that were whole. */
  wholeJournals(session: string): readonly JournalEntry[];
  /** The sessions of which there are such copies. */
  readonly sessions: readonly string[];
}

export function before(files: Manifest['files']): Before {
  const documents = new Map<string, DocumentEntry>();
  const journals = new Map<string, JournalEntry[]>();
  for (const entry of files) {
    if (isDocument(entry)) documents.set(keyOf([entry.kind, entry.id]), entry);
    else if (entry.isWhole) journals.set(entry.journal, [...(journals.get(entry.journal) ?? []), entry]);
  }
  return {
    document: (kind, id) => documents.get(keyOf([kind, id])),
    wholeJournals: (session) => journals.get(session) ?? [],
    sessions: [...journals.keys()],
  };
}

/** What a backup is collected for. */
export interface Collecting {
  readonly shelf: Shelf;
  readonly last: Before;
  /** The names of the copies that the place has. */
  readonly present: ReadonlySet<string>;
}

/**
 * Everything that a backup should hold, file by file, as it lies there: nothing is opened and sealed anew. What is damaged or
 * gone here stands in it as it was in the backup before; what has no seal yet is left out, it must not leave the data folder.
 */
export async function* collect(collecting: Collecting): AsyncGenerator<Collected> {
  const { shelf } = collecting;
  for (const kind of kinds) {
    for (const [, id, seq] of shelf.index.of(kind)) yield* document(collecting, kind, { id, seq });
  }
  for (const session of await unfinished(collecting)) yield* journal(collecting, session);
}

function isAtHand({ shelf, present }: Collecting, { object }: BackupEntry): boolean {
  return present.has(object) && keyIn(shelf.keys.ring, keyIdOf(object)) !== undefined;
}

async function* document(
  collecting: Collecting,
  kind: DocumentKind,
  { id, seq }: { readonly id: string; readonly seq: number },
): AsyncGenerator<Collected> {
  const known = collecting.last.document(kind, id);
  const isAtHandStill = known !== undefined && isAtHand(collecting, known);
  if (known?.seq === seq && isAtHandStill) {
    yield { entry: known, bytes: null };
    return;
  }
  const fresh = await copyOf(collecting.shelf, kind, id);
  if (fresh !== null) yield fresh;
  else if (isAtHandStill) yield { entry: known, bytes: null };
}

/** A document as it lies there; null where it is not, or is not as it should be. */
async function copyOf(shelf: Shelf, kind: DocumentKind, id: string): Promise<Collected | null> {
  const file = documentFile(shelf, kind, id);
  // In its queue no half of a batch is seen, and the index knows what was written.
  return shelf.queue.take(file.path, async () => {
    const bytes = await readIn(shelf.disk, file.path);
    const head = bytes === null || bytes === 'unreadable' ? null : sealHead(bytes);
    if (bytes === null || bytes === 'unreadable' || head === null) return null;
    try {
      const { seq } = opened(file, bytes);
      if (seq < (shelf.index.get([kind, id])?.[2] ?? 0)) return null;
      const object = objectName({ kind, id, at: String(seq), keyId: head.keyId }, bytes);
      return { entry: { kind, id, object, seq }, bytes };
    } catch (error) {
      if (error instanceof DamagedDocument) return null;
      throw error;
    }
  });
}

/** The sessions whose journals tell more than their documents. */
async function unfinished({ shelf, last }: Collecting): Promise<readonly string[]> {
  const { disk, data, index, gone } = shelf;
  const names = await disk.names(join(data, 'sessions'));
  const here = names.filter((name) => name.endsWith('.journal')).map((name) => name.slice(0, -8));
  return [...new Set([...here, ...last.sessions])].filter((session) => {
    const isFinal = index.get(['sessions', session])?.[3]?.final === true;
    return isFileId(session) && (!isFinal || gone.has(keyOf(['sessions', session])));
  });
}

async function* journal(collecting: Collecting, session: string): AsyncGenerator<Collected> {
  const { shelf, last } = collecting;
  const { ring } = shelf.keys;
  // Its turn to be sealed may not have come.
  if (ring.acceptsPlain) return;
  const about = `sessions/${session}.journal`;
  const found = await readIn(shelf.disk, join(shelf.data, about));
  const bytes = found === null || found === 'unreadable' ? new Uint8Array() : found;
  const reading = readJournal({ about, keys: shelf.keys }, bytes);
  const { damaged, missing, lastSeq, goodLength } = reading;
  const isComplete = found !== 'unreadable' && missing === 0 && lastSeq >= shelf.index.linesOf(session);
  const isWhole = damaged.length === 0 && isComplete;
  if (!isWhole) {
    for (const entry of last.wholeJournals(session)) if (isAtHand(collecting, entry)) yield { entry, bytes: null };
  }
  if (goodLength === 0) return;
  // While a new key is coming in, some lines still need the old one.
  const keyId = ring.all.at(-1)?.id ?? ring.current.id;
  const copy = bytes.subarray(0, goodLength);
  const object = objectName({ kind: 'sessions', id: session, at: `j${lastSeq}`, keyId }, copy);
  yield { entry: { journal: session, object, isWhole }, bytes: copy };
}
