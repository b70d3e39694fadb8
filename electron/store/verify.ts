import { join } from 'node:path';
import type { Quarantined } from '#core/ports/store';
import type { Fault, Verified } from '#core/ports/verified';
import { recipes } from '#core/records/recipes';
import { backupPlace, ownPlaceName } from './backup-place';
import { secondIn } from './backup-second';
import type { OpenStore } from './open-store';
import { type BackupTally, backupFaults } from './verify-backups';
import { type DocumentTally, documentFaults } from './verify-documents';
import { type JournalTally, journalFaults } from './verify-journals';
import { keyFaults } from './verify-keys';
import { leftovers, unfinishedIn } from './verify-leftovers';
import { lookAt } from './verify-look';

type Tally = DocumentTally & JournalTally & BackupTally;

const indexFaults = { corrupt: 'index-damaged', older: 'index-older', missing: 'index-missing' } as const;

/** What was wrong with the index when the store was opened. */
function* ofIndex(findings: readonly Quarantined[]): Generator<Fault> {
  for (const { kind, why } of findings) {
    if (kind === 'index' && why !== 'newer') yield { where: 'index.json', what: indexFaults[why] };
  }
}

/**
 * Looks at everything in a data folder and in its backups, and moves nothing. Yields each fault as it is found; gives what was
 * looked at. Throws a StoreError where the data folder can't be read.
 */
export async function* verify(store: OpenStore): AsyncGenerator<Fault, Verified, undefined> {
  const { shelf } = store;
  const { disk, data, keys } = shelf;
  const tally: Tally = { documents: 0, journals: 0, backups: 0, foreignBackups: 0, newer: [] };
  yield* keyFaults(disk, data, keys.ring.current);
  yield* ofIndex(store.findings);
  const unfinished = await unfinishedIn(shelf);
  yield* documentFaults(shelf, tally);
  yield* journalFaults(shelf, tally);
  const own = backupPlace(disk, join(data, ownPlaceName));
  yield* backupFaults(own, { keys, where: ownPlaceName, tally });
  const away = yield* secondFaults(store, tally);
  yield* leftovers(shelf, unfinished);
  const { newer, ...counts } = tally;
  return { ...counts, newer: [...new Set(newer)], away };
}

/** The same in the second folder that the settings name; gives its path where it is away just now. */
async function* secondFaults({ shelf }: OpenStore, tally: Tally): AsyncGenerator<Fault, string | null> {
  const settings = await lookAt(shelf, recipes.settings, 'settings');
  const folder = settings?.is === 'whole' ? settings.value.backupFolder : null;
  const second = folder === null ? null : secondIn(shelf.disk, shelf.data, folder);
  if (second === null) return null;
  const { place } = second;
  if (!(await place.isThere().catch(() => false))) return folder;
  yield* backupFaults(place, { keys: shelf.keys, where: place.folder, tally });
  return null;
}
