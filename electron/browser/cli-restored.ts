import type { Backup, Restored, RestoreItem, RestorePreview } from '#core/ports/backups';
import { isoLocal } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { enHost, fill } from '#words/en-host';
import { failure, say } from './cli-records';

/** What is told, in this order; what is the same or only here is counted. */
const order = ['only-in-backup', 'damaged-here', 'backup-newer', 'here-newer', 'unreadable'] as const;

function nameOf({ kind, id, session }: RestoreItem): string {
  if (session === null) return `${kind}/${id}`;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = isoLocal(instant(session.plannedStart), zone).replace('T', ' ').slice(0, 16);
  return `${kind}/${id} (${session.title}, ${at})`;
}

/** What a restore would do: one line for each document that differs, then one that counts. */
export function sayPreview({ backup, items }: RestorePreview<Backup>, { older }: { readonly older: boolean }): void {
  for (const state of order) {
    const fate = state === 'here-newer' && older ? 'here-newer-older' : state;
    for (const item of items.filter((each) => each.state === state)) {
      say(fill(enHost[`cli.item-${fate}`], { item: nameOf(item) }));
    }
  }
  const count = (state: RestoreItem['state']): number => items.filter((each) => each.state === state).length;
  say(fill(enHost['cli.preview'], { id: backup.id, same: count('same'), onlyHere: count('only-here') }));
}

/** What a restore did. Gives the exit code: 1 where the backup itself was damaged. */
export function sayRestored({ broughtBack, left, unreadable, keptAs }: Restored, path: string): number {
  say(fill(enHost['cli.restored'], { path, broughtBack, left, keptAs }));
  return unreadable === 0 ? 0 : failure(fill(enHost['cli.restored-unreadable'], { unreadable }));
}
