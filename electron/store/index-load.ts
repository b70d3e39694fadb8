import { join } from 'node:path';
import { Low } from 'lowdb';
import { ZodError } from 'zod';
import type { Disk } from './disk';
import { DamagedDocument, documentAdapter, type StoredDocument } from './document-adapter';
import { digestForm, indexDocument } from './index-entry';
import { IndexState } from './index-state';
import type { Keys } from './keys';

/** Why the index has to be made anew from the files; null when it was read. */
export type IndexProblem = 'none-yet' | 'corrupt' | 'older' | null;

/** What was found of an index. */
export interface LoadedIndex {
  readonly state: IndexState;
  /** The number of the journal that goes with it. */
  readonly generation: number;
  readonly problem: IndexProblem;
  /** False where the journal must be there with its first line: the index was not just being written. */
  readonly mayLackJournal: boolean;
}

const absent: StoredDocument = { version: 0 };

/** The file of a data folder's index; its sequence is its generation. */
export function indexFile(disk: Disk, data: string, keys: Keys) {
  return documentAdapter(disk, { path: join(data, 'index.json'), about: 'index', keys });
}

/** The name of the journal with all changes since the index of a generation was written. */
export function indexJournal(generation: number): string {
  return `index-${generation}.journal`;
}

/** The generation in the name of such a journal; null for any other name. */
export function generationOf(name: string): number | null {
  const digits = /^index-(\d+)\.journal$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Reads the index of a data folder, without its journal; where it can't be read, an empty one that says why. */
export async function loadIndex(disk: Disk, data: string, keys: Keys): Promise<LoadedIndex> {
  const state = new IndexState();
  const generations = (await disk.names(data)).map(generationOf).filter((each) => each !== null);
  const newest = Math.max(0, ...generations);
  const adapter = indexFile(disk, data, keys);
  const low = new Low(adapter, absent);
  const anew = (problem: IndexProblem): LoadedIndex => {
    return { state, generation: Math.max(newest, adapter.seq) + 1, problem, mayLackJournal: true };
  };
  try {
    await low.read();
    // The first journal is there before the first document; what it tells counts, and everything else is read from the files.
    if (low.data === absent) {
      return newest > 1 ? anew('corrupt') : { state, generation: 1, problem: 'none-yet', mayLackJournal: true };
    }
    const found = indexDocument.parse(low.data);
    if (adapter.seq < newest) return anew('older');
    // Its journal is there from its first moment; a crash in that moment leaves the one before, which it has taken in.
    if (newest < adapter.seq - 1) return anew('corrupt');
    if (found.form !== digestForm) return anew('none-yet');
    state.load(found);
    const mayLackJournal = generations.includes(adapter.seq - 1);
    return { state, generation: adapter.seq, problem: null, mayLackJournal };
  } catch (error) {
    if (error instanceof DamagedDocument || error instanceof ZodError) return anew('corrupt');
    throw error;
  }
}
