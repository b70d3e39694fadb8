import { expect } from 'vitest';
import type { Journal, Store } from '#core/ports/store';
import { openStore } from '#store/open-store';
import { note, noteRecipe } from '#test/electron/store/note';
import { testRing } from '#test/world/test-ring';
import { PowerCut, type PowerDisk, type Watch } from './power-disk';

/** Something that a program does in its life; `waits`: it does nothing else before that is acknowledged. */
export interface Act {
  readonly does: 'append' | 'write' | 'write-pair';
  readonly lines: number;
  readonly waits: boolean;
}

/** What must be on the disk, and what may be there because it was asked for and never answered. */
export interface Known {
  lines: number[];
  readonly unansweredBatches: number[][];
  document: number | null;
  readonly unansweredDocuments: number[];
  pair: number | null;
  readonly unansweredPairs: number[];
  next: number;
}

export function nothingKnown(): Known {
  return {
    lines: [],
    unansweredBatches: [],
    document: null,
    unansweredDocuments: [],
    pair: null,
    unansweredPairs: [],
    next: 1,
  };
}

/** A watch that lets so many steps happen and then cuts the power. */
export function cutAfter(steps: number, verdict: Watch = () => 'go on'): Watch {
  let left = steps;
  return (step) => {
    if (left <= 0) throw new PowerCut(`at ${step.does} ${step.path}`);
    left -= 1;
    return verdict(step);
  };
}

/** Opens the store, compares it with what is known, and acts until the acts are over or the power goes. */
export async function live(disk: PowerDisk, known: Known, acts: readonly Act[]): Promise<void> {
  try {
    await disk.makeFolder('/data');
    await disk.syncFolder('/');
    // The lock names this process, which stands for the dead program too.
    if ((await disk.kindOf('/data/breathing-room.lock')) === 'file') await disk.remove('/data/breathing-room.lock');
    const store = await openStore('/data', testRing, disk);
    // A power cut is no tampering: nothing that is only late may look as if it had been taken away.
    expect(store.findings).toEqual([]);
    const journal = await store.journal('ses_1');
    expect(journal.contents.missingLines).toBe(0);
    compareJournal(known, journal);
    await compareDocument(known, store);
    await comparePair(known, store);
    await Promise.all(await actAll({ store, journal, known }, acts));
    await store.close();
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
}

function compareJournal(known: Known, { contents }: Journal): void {
  const found = contents.lines.map(Number);
  const possible = [known.lines];
  for (const batch of known.unansweredBatches) possible.push([...(possible.at(-1) ?? []), ...batch]);
  expect(possible).toContainEqual(found);
  known.lines = found;
  known.unansweredBatches.length = 0;
}

async function compareDocument(known: Known, store: Store): Promise<void> {
  const read = await store.read(noteRecipe, 'n');
  expect(read).not.toHaveProperty('quarantined');
  const found = 'found' in read ? Number(read.found.text) : null;
  expect([known.document, ...known.unansweredDocuments]).toContain(found);
  known.document = found;
  known.unansweredDocuments.length = 0;
}

/** Two documents that are written together are never seen apart. */
async function comparePair(known: Known, store: Store): Promise<void> {
  const texts: (number | null)[] = [];
  for (const id of ['left', 'right']) {
    const read = await store.read(noteRecipe, id);
    expect(read).not.toHaveProperty('quarantined');
    texts.push('found' in read ? Number(read.found.text) : null);
  }
  const [left = null, right = null] = texts;
  expect(left).toBe(right);
  expect([known.pair, ...known.unansweredPairs]).toContain(left);
  known.pair = left;
  known.unansweredPairs.length = 0;
}

interface Scene {
  readonly store: Store;
  readonly journal: Journal;
  readonly known: Known;
}

const deeds = {
  append,
  write: (scene: Scene) => write(scene),
  'write-pair': (scene: Scene) => writePair(scene),
} as const;

async function actAll(scene: Scene, acts: readonly Act[]): Promise<readonly Promise<void>[]> {
  const asked: Promise<void>[] = [];
  for (const act of acts) {
    const answer = deeds[act.does](scene, act.lines);
    asked.push(answer);
    // A later failure is looked at by whoever waits for all; until then nobody listens to it.
    answer.catch(() => undefined);
    if (act.waits) await answer;
  }
  return asked;
}

async function append({ journal, known }: Scene, count: number): Promise<void> {
  const batch = Array.from({ length: count }, () => known.next++);
  known.unansweredBatches.push(batch);
  await journal.append(batch);
  known.unansweredBatches.shift();
  known.lines.push(...batch);
}

async function write({ store, known }: Scene): Promise<void> {
  const number = known.next++;
  known.unansweredDocuments.push(number);
  await store.write(noteRecipe, 'n', note(String(number)));
  known.unansweredDocuments.shift();
  known.document = number;
}

async function writePair({ store, known }: Scene): Promise<void> {
  const number = known.next++;
  known.unansweredPairs.push(number);
  const value = note(String(number));
  await store.writeAll(['left', 'right'].map((id) => ({ recipe: noteRecipe, id, value })));
  known.unansweredPairs.shift();
  known.pair = number;
}
