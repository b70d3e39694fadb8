import type { Restored } from '#core/ports/backups';
import type { Secret } from '#core/ports/gate';
import { done } from './answer';
import { type Audited, writeAudit } from './audit';
import type { House } from './house';
import type { Machine } from './machine';
import type { Opened } from './opened';
import { seen } from './sessions';

/** What is told of an opening: by what, what was opened, and the wrong keys that were tried before. */
export function unlockedBy(way: 'keychain' | Secret, wrongTries = 0): readonly Audited[] {
  const key = way === 'keychain' || 'passphrase' in way ? 'passphrase' : 'recovery-key';
  const tried = { did: 'wrong-key', kind: 'records', count: wrongTries } as const;
  const opened = { did: 'unlocked', kind: 'records', fields: [way === 'keychain' ? way : key] } as const;
  return wrongTries > 0 ? [tried, opened] : [opened];
}

/** What is told of records that are open now, the class that came back into the room with them among it. */
export function entered({ live }: House, deeds: readonly Audited[]): readonly Audited[] {
  return live === null ? deeds : [...deeds, seen(live.record.id)];
}

/** What is told of a backup that was brought back. */
export function restoredRecords({ broughtBack }: Restored): Audited {
  return { did: 'restored', kind: 'records', count: Math.max(1, broughtBack) };
}

/**
 * Keeps what was done at the gate, where it is too late to do otherwise: a disk that does not take the line keeps nobody out
 * or in, and is told of.
 */
export async function tellAtGate(
  house: House,
  entries: readonly Audited[],
  onTrouble: Machine['onTrouble'],
): Promise<void> {
  const kept = await house.serially(async () => done(await writeAudit(house, entries)));
  if (!kept.done) onTrouble('audit', kept.why);
}

/** Makes a backup beside everything else, and keeps that it was made. */
export async function backUp(
  { vault, house }: Opened,
  reason: 'start' | 'signed',
  onTrouble: Machine['onTrouble'],
): Promise<void> {
  try {
    await vault.backups.make(reason);
    await tellAtGate(house, [{ did: 'made', kind: 'backup', fields: [reason] }], onTrouble);
  } catch (error) {
    onTrouble('backup', error);
  }
}
