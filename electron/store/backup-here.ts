import { join } from 'node:path';
import type { Recipe } from '#core/ports/store';
import type { SessionEvent } from '#core/session/event';
import type { DocumentEntry } from './backup-manifest';
import { isAsNamed } from './backup-object';
import { eventsIn } from './backup-session';
import { DamagedDocument, opened } from './document-adapter';
import { isUndamaged } from './journal-line';
import { readJournal } from './journal-reading';
import { documentFile, type Shelf } from './shelf';
import { type Look, lookAt, readIn } from './verify-look';

const lineBreak = 10;

/** A document as it stands in the data folder. Nothing is moved by looking. */
export interface Here<T> {
  /** Null: there is none. */
  readonly look: Look<T> | null;
  /** A true document, and not the newest that was written here. */
  readonly isOlder: boolean;
}

export async function here<T>(shelf: Shelf, recipe: Recipe<T>, id: string): Promise<Here<T>> {
  const look = await lookAt(shelf, recipe, id);
  const known = shelf.index.get([recipe.kind, id])?.[2] ?? 0;
  return { look, isOlder: look !== null && look.is !== 'damaged' && look.seq < known };
}

/** What the journal of a session tells here. */
export interface JournalHere {
  readonly events: readonly SessionEvent[];
  /** False where lines are damaged or gone. */
  readonly isWhole: boolean;
}

/** Null: a later version wrote there. */
export async function journalHere(shelf: Shelf, session: string): Promise<JournalHere | null> {
  const about = `sessions/${session}.journal`;
  const found = await readIn(shelf.disk, join(shelf.data, about));
  const bytes = found === 'unreadable' ? null : found;
  const reading = readJournal({ about, keys: shelf.keys }, bytes ?? new Uint8Array());
  const events = eventsIn(reading.values);
  if (reading.newer || events === null) return null;
  const isComplete = reading.missing === 0 && reading.nextSeq > shelf.index.linesOf(session);
  const isFinal = shelf.index.get(['sessions', session])?.[3]?.final === true;
  // The end of one that is written to mends itself when it is opened.
  const isTorn = isFinal && reading.tail.length > 0;
  const isRead = found !== 'unreadable' && reading.damaged.length === 0 && !isTorn;
  // A final document tells all that its journal held.
  return { events, isWhole: isRead && (isComplete || (isFinal && found === null)) };
}

/**
 * True for a session that is final here and whose journal shows no accident: its document tells all, and to open the seals of
 * hundreds of lines would make everybody wait who looks into a backup.
 */
export async function isSettled({ disk, data, index }: Shelf, session: string): Promise<boolean> {
  if (index.get(['sessions', session])?.[3]?.final !== true) return false;
  const bytes = await readIn(disk, join(data, `sessions/${session}.journal`));
  if (bytes === null) return true;
  if (bytes === 'unreadable') return false;
  let lines = 0;
  let offset = 0;
  for (let end = bytes.indexOf(lineBreak); end !== -1; end = bytes.indexOf(lineBreak, offset)) {
    if (!isUndamaged(bytes.subarray(offset, end))) return false;
    lines += 1;
    offset = end + 1;
  }
  return offset === bytes.length && lines >= index.linesOf(session);
}

/** True where the very file lies here that the backup has copied, its seal holds, and it is the newest that was written. */
export function isSameFile(shelf: Shelf, { kind, id, object }: DocumentEntry): Promise<boolean> {
  const file = documentFile(shelf, kind, id);
  return shelf.queue.take(file.path, async () => {
    const bytes = await readIn(shelf.disk, file.path);
    if (bytes === null || bytes === 'unreadable' || !isAsNamed(object, bytes)) return false;
    try {
      return opened(file, bytes).seq >= (shelf.index.get([kind, id])?.[2] ?? 0);
    } catch (error) {
      if (error instanceof DamagedDocument) return false;
      throw error;
    }
  });
}
