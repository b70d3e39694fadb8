import type { BackupListed } from '#core/ports/backups';

/** A backup with all places where it lies. */
export interface Gathered {
  /** The nearest one: on this computer where it is there too. */
  readonly backup: BackupListed;
  readonly at: BackupListed['place'] | 'both';
}

/** Backups in their order, each once, though it may lie in two places. */
export function gathered(backups: readonly BackupListed[]): readonly Gathered[] {
  const known = new Map<string, Gathered>();
  for (const backup of backups) {
    const before = known.get(backup.id)?.backup;
    const isNearer = before === undefined || backup.place === 'own';
    known.set(backup.id, { backup: isNearer ? backup : before, at: before === undefined ? backup.place : 'both' });
  }
  return [...known.values()];
}
