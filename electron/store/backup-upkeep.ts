import type { BackupGround } from './backup-making';
import { type Manifest, manifestBytes } from './backup-manifest';
import type { BackupPlace } from './backup-place';
import { keptOf } from './backup-rotation';
import { faultCode } from './fault-code';
import { keyFileIn } from './key-file';

/** What is done in a place after a backup. */
export interface Upkeep {
  readonly place: BackupPlace;
  /** The data folder whose backups they are. */
  readonly origin: string;
  /** Backups that stay however old they are: the one just made, the one that is being restored. */
  readonly spared: readonly string[];
}

/**
 * Old backups make way, then copies that no backup names. Each step leaves all that is still listed whole. A failing disk
 * ends it: the backup itself was made, and the next one tidies up.
 */
export async function keepUp(ground: BackupGround, upkeep: Upkeep): Promise<void> {
  try {
    await renewKeys(ground, upkeep);
    await rotate(ground, upkeep);
  } catch (error) {
    if (faultCode(error) === null) throw error;
  }
}

/** Older backups under the same key are given the key file as it is now: a passphrase that was changed opens nothing any more. */
async function renewKeys({ shelf, keyText, goOn }: BackupGround, { place, origin }: Upkeep): Promise<void> {
  const { ring } = shelf.keys;
  const keyFile = keyText();
  const now = keyFileIn(Buffer.from(keyFile));
  if (now === null || now === 'newer' || now.file.current !== ring.current.id) return;
  const { heads } = await place.scan(ring);
  for (const { id, keyId, keyGeneration, isGenuine, origin: whose } of heads) {
    if (isGenuine !== true || whose !== origin || keyId !== ring.current.id) continue;
    if (keyGeneration >= now.file.generation) continue;
    const read = await place.read(id);
    if (read?.isGenuine(ring) !== true) continue;
    goOn();
    const manifest: Manifest = { ...read.manifest, keyFile };
    await place.publish(id, manifestBytes(manifest, ring.current));
  }
}

async function rotate({ shelf, goOn }: BackupGround, { place, origin, spared }: Upkeep): Promise<void> {
  const { heads, unreadable } = await place.scan(shelf.keys.ring);
  // A forged one neither pushes out a real one, nor goes: somebody should look at it.
  const real = heads.filter(({ isGenuine }) => isGenuine !== false);
  const kept = keptOf(real);
  const old = real.filter(({ id }) => !kept.has(id) && !spared.includes(id));
  goOn();
  await place.drop(old.map(({ id }) => id));
  // What can't be read may name any copy.
  if (unreadable.length > 0) return;
  const left = heads.filter((head) => !old.includes(head));
  const isAlone = left.every((head) => head.origin === origin);
  const named = new Set(left.flatMap(({ objects }) => objects));
  const before = new Set(old.flatMap(({ objects }) => objects));
  // In a place that many data folders share, what no backup names may belong to one that is being made this moment.
  const isUseless = (name: string): boolean => !named.has(name) && (isAlone || before.has(name));
  await place.sweep(isUseless, { isAlone });
}
