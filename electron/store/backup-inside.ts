import { join } from 'node:path';
import type { Recipe } from '#core/ports/store';
import type { KeyRing } from '#sealing/key-ring';
import { type Opener, ringOf } from './backup-keys';
import { type DocumentEntry, isDocument, type JournalEntry, type Manifest } from './backup-manifest';
import { isAsNamed } from './backup-object';
import type { BackupPlace } from './backup-place';
import { readJournal } from './journal-reading';
import { type Look, lookIn } from './verify-look';

/** A backup whose keys are at hand. */
export interface OpenBackup {
  readonly id: string;
  readonly manifest: Manifest;
  readonly place: BackupPlace;
  readonly ring: KeyRing;
  readonly documents: readonly DocumentEntry[];
  readonly journals: ReadonlyMap<string, readonly JournalEntry[]>;
}

/** Opens a backup with the keys of a ring, or else with what the opener finds. Null: there is none of this id. */
export async function openBackup(
  place: BackupPlace,
  id: string,
  keys: { readonly ring: KeyRing; readonly opener: Opener | null },
): Promise<OpenBackup | 'wrong-key' | null> {
  const read = await place.read(id);
  if (read === null) return null;
  const ring = await ringOf(read, keys.ring, keys.opener);
  if (ring === null) return 'wrong-key';
  const { manifest } = read;
  const journals = new Map<string, JournalEntry[]>();
  for (const entry of manifest.files) {
    if (!isDocument(entry)) journals.set(entry.journal, [...(journals.get(entry.journal) ?? []), entry]);
  }
  return { id, manifest, place, ring, documents: manifest.files.filter(isDocument), journals };
}

/** A document's copy as it stands in the backup; null where it is not there, or not as it was. */
export async function lookInside<T>(
  { place, ring }: OpenBackup,
  { id, object, seq }: DocumentEntry,
  recipe: Recipe<T>,
): Promise<Look<T> | null> {
  const bytes = await place.object(object);
  if (bytes === null || !isAsNamed(object, bytes)) return null;
  const file = { path: join(place.folder, object), about: `${recipe.kind}/${id}`, keys: { ring } };
  const look = lookIn(file, recipe, bytes);
  // A true document, but of another version than the manifest has sealed.
  return look.is !== 'damaged' && look.seq !== seq ? null : look;
}

/** The lines of a session's journal in a backup; not `isWhole` where a copy is not as it was written, or not there. */
interface LinesInside {
  readonly lines: readonly unknown[];
  readonly isWhole: boolean;
}

/** All lines that the copies of a session's journal hold; null where a later version wrote there. */
export async function linesInside({ journals, place, ring }: OpenBackup, session: string): Promise<LinesInside | null> {
  const about = `sessions/${session}.journal`;
  const lines: unknown[] = [];
  let isWhole = true;
  for (const { object } of journals.get(session) ?? []) {
    const bytes = await place.object(object);
    const reading = readJournal({ about, keys: { ring } }, bytes ?? new Uint8Array());
    if (reading.newer) return null;
    if (bytes === null || !isAsNamed(object, bytes)) isWhole = false;
    lines.push(...reading.values);
  }
  return { lines, isWhole };
}
