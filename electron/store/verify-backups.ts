import type { Fault } from '#core/ports/verified';
import { type KeyRing, keyIn, wipe } from '#sealing/key-ring';
import { BrokenSeal, unseal } from '#sealing/seal';
import { ringOf } from './backup-keys';
import { type BackupEntry, isDocument, manifestName } from './backup-manifest';
import { isAsNamed } from './backup-object';
import type { BackupPlace } from './backup-place';
import { readJournal } from './journal-reading';
import type { Keys } from './keys';

/** What a look at the backups came to, besides the faults. */
export interface BackupTally {
  backups: number;
  foreignBackups: number;
}

/** What is wrong with the backups in a place: manifests, and each copy that they name. `where`: what its folder is called. */
export async function* backupFaults(
  place: BackupPlace,
  { keys, where, tally }: { readonly keys: Keys; readonly where: string; readonly tally: BackupTally },
): AsyncGenerator<Fault> {
  const { heads, unreadable } = await place.scan(keys.ring);
  for (const name of unreadable) yield { where: `${where}/${name}`, what: 'backup-damaged' };
  const present = await place.objects();
  // Most copies stand in many backups; each is read once.
  const looked = new Map<string, Fault['what'] | null>();
  // Those that can be opened first: of the others only accidents show.
  const sorted = heads.toSorted((one, other) => Number(other.isGenuine === true) - Number(one.isGenuine === true));
  for (const { id } of sorted) {
    const read = await place.read(id);
    if (read === null) continue;
    tally.backups += 1;
    // Asked anew, of the keys of now: while all were looked through, an old key may have been let go of and its bytes wiped.
    const isGenuine = keyIn(keys.ring, read.keyId) === undefined ? null : read.isGenuine(keys.ring);
    if (isGenuine === false) yield { where: `${where}/${manifestName(id)}`, what: 'backup-forged' };
    const ring = await ringOf(read, keys.ring, null);
    if (isGenuine === null) tally.foreignBackups += 1;
    for (const entry of read.manifest.files) {
      const { object } = entry;
      if (looked.has(object)) continue;
      const what = present.has(object) ? await faultOf(place, entry, ring) : 'backup-file-missing';
      looked.set(object, what);
      if (what !== null) yield { where: `${where}/objects/${object}`, what };
    }
    if (ring !== null) wipe(ring);
  }
}

async function faultOf(place: BackupPlace, entry: BackupEntry, ring: KeyRing | null): Promise<Fault['what'] | null> {
  const bytes = await place.object(entry.object);
  if (bytes === null) return 'backup-file-missing';
  const isWhole = isAsNamed(entry.object, bytes) && (ring === null || isSealedFor(entry, ring, bytes));
  return isWhole ? null : 'backup-file-damaged';
}

function isSealedFor(entry: BackupEntry, ring: KeyRing, bytes: Uint8Array): boolean {
  if (!isDocument(entry)) {
    const { damaged, tail } = readJournal({ about: `sessions/${entry.journal}.journal`, keys: { ring } }, bytes);
    return tail.length === 0 && (damaged.length === 0 || !entry.isWhole);
  }
  try {
    return unseal(ring, `${entry.kind}/${entry.id}`, bytes).seq === entry.seq;
  } catch (error) {
    if (error instanceof BrokenSeal) return false;
    throw error;
  }
}
