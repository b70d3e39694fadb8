import { join } from 'node:path';
import type { Recipe } from '#core/ports/store';
import type { SessionEvent } from '#core/session/event';
import { eventsIn } from './backup-session';
import type { Shelf } from './documents';
import { readJournal } from './journal-reading';
import { type Look, lookAt } from './verify-look';

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
  const bytes = await shelf.disk.read(join(shelf.data, about));
  const reading = readJournal({ about, keys: shelf.keys }, bytes ?? new Uint8Array());
  const events = eventsIn(reading.values);
  if (reading.newer || events === null) return null;
  const isComplete = reading.missing === 0 && reading.nextSeq > shelf.index.linesOf(session);
  // A final document tells all that its journal held.
  const isNeeded = bytes !== null || shelf.index.get(['sessions', session])?.[3]?.final !== true;
  return { events, isWhole: reading.damaged.length === 0 && (isComplete || !isNeeded) };
}
