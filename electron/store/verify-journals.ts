import { join } from 'node:path';
import type { Fault } from '#core/ports/verified';
import { eventsIn } from './backup-session';
import { isFileId } from './file-id';
import { readJournal } from './journal-reading';
import type { Shelf } from './shelf';
import { readIn } from './verify-look';

/** What a look at the journals came to, besides the faults. */
export interface JournalTally {
  journals: number;
  readonly newer: string[];
}

/** What is wrong with the journals of a store: seals, order, gaps, ends, and lines that the index knows and that are gone. */
export async function* journalFaults(shelf: Shelf, tally: JournalTally): AsyncGenerator<Fault> {
  const names = await shelf.disk.names(join(shelf.data, 'sessions'));
  const here = names.filter((name) => name.endsWith('.journal')).map((name) => name.slice(0, -8));
  const known = shelf.index.of('sessions').map(([, id]) => id);
  for (const session of new Set([...here.filter(isFileId), ...known])) yield* faultsOf(shelf, session, tally);
}

async function* faultsOf(shelf: Shelf, session: string, tally: JournalTally): AsyncGenerator<Fault> {
  const where = `sessions/${session}.journal`;
  // Before the file: what is acknowledged meanwhile is in it.
  const acknowledged = shelf.index.linesOf(session);
  const isFinal = shelf.index.get(['sessions', session])?.[3]?.final === true;
  const bytes = await readIn(shelf.disk, join(shelf.data, where));
  if (bytes === 'unreadable') {
    yield { where, what: 'unreadable' };
    return;
  }
  if (bytes === null && (isFinal || acknowledged === 0)) return;
  const reading = readJournal({ about: where, keys: shelf.keys }, bytes ?? new Uint8Array());
  if (bytes !== null) tally.journals += 1;
  if (reading.newer || eventsIn(reading.values) === null) tally.newer.push(where);
  if (reading.newer) return;
  if (reading.damaged.length > 0) yield { where, what: 'damaged-lines' };
  if (reading.tail.length > 0) yield { where, what: 'torn-end' };
  const gone = reading.missing + Math.max(0, acknowledged - (reading.nextSeq - 1));
  if (gone > 0) yield { where, what: 'missing-lines' };
}
