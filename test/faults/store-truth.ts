import { isDeepStrictEqual } from 'node:util';
import { eventsOf } from '#api/live-session';
import type { Read, Recipe, Store } from '#core/ports/store';
import { StoreError } from '#core/ports/store-error';
import { classRecipe } from '#core/records/class-record';
import { recipes } from '#core/records/recipes';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { settingsRecipe } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import type { Truth } from './store-folder';

/** What a store told, held against the truth. */
export interface Comparison {
  /** Values that were told and are not what was written, and what is gone without a word. Has to be empty. */
  readonly wrong: readonly string[];
  /** What the store said of its files: findings, quarantined documents, damaged, missing and torn lines. */
  readonly named: readonly string[];
  /** True when every value was there. */
  readonly isWhole: boolean;
}

class Notes {
  readonly wrong: string[] = [];
  readonly named: string[] = [];
  isWhole = true;
}

/** Compares one document; gives it where it is there. */
function document<T>(
  notes: Notes,
  read: Read<T>,
  { about, truth }: { readonly about: string; readonly truth: T },
): T | null {
  if ('found' in read) {
    if (!isDeepStrictEqual(read.found, truth)) notes.wrong.push(`${about} is not what was written last`);
    return read.found;
  }
  notes.isWhole = false;
  if ('quarantined' in read) notes.named.push(`${about}: ${read.quarantined.why}`);
  else if (!notes.named.includes(`${about}: missing`)) notes.wrong.push(`${about} is gone without a word`);
  return null;
}

/** Where in the truth a session's events stand: all of them, in their order, with some left out, or something that never was. */
export function standing(told: readonly SessionEvent[], truth: readonly SessionEvent[]): 'whole' | 'less' | 'wrong' {
  if (isDeepStrictEqual(told, truth)) return 'whole';
  const byId = new Map(truth.map((event, at) => [event.id, { event, at }]));
  let last = -1;
  for (const event of told) {
    const known = byId.get(event.id);
    if (known === undefined || known.at <= last || !isDeepStrictEqual(event, known.event)) return 'wrong';
    last = known.at;
  }
  return 'less';
}

async function events(
  notes: Notes,
  store: Store,
  { record, truth }: { readonly record: SessionRecord; readonly truth: readonly SessionEvent[] },
): Promise<void> {
  const about = `sessions/${record.id}.journal`;
  try {
    const journal = await store.journal(record.id);
    await journal.close();
    const { quarantinedLines, missingLines, tornTail } = journal.contents;
    const losses = Object.entries({ damaged: quarantinedLines, missing: missingLines, torn: tornTail ? 1 : 0 });
    const told = losses.filter(([, count]) => count > 0).map(([what, count]) => `${about}: ${count} ${what}`);
    notes.named.push(...told);
    const stands = standing(eventsOf(record, journal), truth);
    if (stands !== 'whole') notes.isWhole = false;
    if (stands === 'wrong') notes.wrong.push(`${about} tells something that was not done`);
    if (stands === 'less' && told.length === 0) notes.wrong.push(`${about} lost lines without a word`);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    notes.isWhole = false;
    notes.named.push(`${about}: ${error.reason}`);
  }
}

async function list<T>(
  notes: Notes,
  store: Store,
  { recipe, truth }: { readonly recipe: Recipe<T>; readonly truth: ReadonlyMap<string, T> },
): Promise<void> {
  const listed = new Map((await store.index(recipe.kind)).map(({ id, digest }) => [id, digest]));
  for (const [id, digest] of listed) {
    const value = truth.get(id);
    if (value === undefined) notes.wrong.push(`the list of ${recipe.kind} names ${id}, which never was`);
    // Null: not known. Whoever needs it reads the document, and hears what is wrong.
    else if (digest !== null && !isDeepStrictEqual(digest, recipe.digest?.(value))) {
      notes.wrong.push(`the list of ${recipe.kind} tells something else of ${id} than what was written last`);
    }
  }
  for (const id of truth.keys()) {
    if (listed.has(id) || notes.named.includes(`${recipe.kind}/${id}: missing`)) continue;
    notes.wrong.push(`the list of ${recipe.kind} leaves out ${id} without a word`);
  }
}

/** Reads everything in a store and compares it with what was written. */
export async function compare(store: Store, truth: Truth): Promise<Comparison> {
  const notes = new Notes();
  notes.named.push(
    ...store.findings.map(({ kind, id, why }) => (kind === 'index' ? `index: ${why}` : `${kind}/${id}: ${why}`)),
  );
  await list(notes, store, { recipe: recipes.sessions, truth: truth.sessions });
  await list(notes, store, { recipe: recipes.classes, truth: truth.classes });
  const settings = await store.read(settingsRecipe, 'settings');
  document(notes, settings, { about: 'settings/settings', truth: truth.settings });
  for (const [id, value] of truth.classes) {
    document(notes, await store.read(classRecipe, id), { about: `classes/${id}`, truth: value });
  }
  for (const [id, value] of truth.sessions) {
    const record = document(notes, await store.read(sessionRecipe, id), { about: `sessions/${id}`, truth: value });
    if (record !== null) await events(notes, store, { record, truth: truth.events.get(id) ?? [] });
  }
  return { wrong: notes.wrong, named: notes.named, isWhole: notes.isWhole };
}
