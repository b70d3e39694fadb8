import { join } from 'node:path';
import type { Backup, Restored, RestoreItem, RestorePreview } from '#core/ports/backups';
import type { Writing } from '#core/ports/store';
import { type Judgement, type Judging, judge, toldByIndex } from './backup-judge';
import { listed } from './backup-manifest';
import { keyOf, kinds } from './index-entry';
import type { OpenStore } from './open-store';
import { quarantine } from './quarantine';
import { recipeOf } from './verify-look';

/** What would change, item by item; nothing does. */
export async function previewOf(judging: Judging): Promise<RestorePreview<Backup>> {
  const { backup, shelf } = judging;
  const items: RestoreItem[] = [];
  for (const entry of backup.documents) items.push((await judge(judging, entry)).item);
  const inside = new Set(backup.documents.map(({ kind, id }) => keyOf([kind, id])));
  for (const kind of kinds) {
    for (const entry of shelf.index.of(kind)) {
      const [, id] = entry;
      if (inside.has(keyOf(entry)) || shelf.gone.has(keyOf(entry))) continue;
      const session = kind === 'sessions' ? toldByIndex(shelf, id) : null;
      items.push({ kind, id, state: 'only-here', session });
    }
  }
  return { backup: listed(backup.id, backup.manifest), items };
}

/**
 * How many characters of documents are written in one piece: some two thousand sessions of twenty people. A restore of up to
 * so much comes all or nothing; a larger one comes in pieces, so that not everything is in memory at once. One that was
 * broken off is asked for again and goes on: what came back is the same then.
 */
const pieceLength = 16 * 1024 * 1024;

/** What is brought back: what is missing, damaged or older here; with `older` also what is newer here but for the audit. */
function isWanted({ item, value }: Judgement, older: boolean): boolean {
  if (value === null) return false;
  const { state, kind } = item;
  // What was done since is not undone: the lines of who did it stay.
  if (kind === 'audit' && state === 'here-newer') return false;
  return state === 'here-newer' ? older : state !== 'same' && state !== 'unreadable';
}

/** Brings documents back. Each is judged and parsed before anything of its piece is written. */
export async function restoreFrom(
  store: OpenStore,
  judging: Judging,
  { older }: { readonly older: boolean },
): Promise<Omit<Restored, 'keptAs'>> {
  let writings: Writing[] = [];
  let journals: string[] = [];
  let length = 0;
  const done = { broughtBack: 0, left: 0, unreadable: 0 };

  async function write(): Promise<void> {
    await store.writeAll(writings);
    // Only now: until the documents tell it, the journals are the only ones that do.
    for (const session of journals) await putAside(store, session);
    done.broughtBack += writings.length;
    writings = [];
    journals = [];
    length = 0;
  }

  for (const entry of judging.backup.documents) {
    const judgement = await judge(judging, entry);
    // What there is of it comes back all the same.
    if (judgement.item.state === 'unreadable' || !judgement.isWhole) done.unreadable += 1;
    if (judgement.item.state === 'unreadable') continue;
    if (isWanted(judgement, older)) {
      writings.push({ recipe: recipeOf(entry.kind), id: entry.id, value: judgement.value });
      if (judgement.asideJournal) journals.push(entry.id);
      length += JSON.stringify(judgement.value).length;
      if (length > pieceLength) await write();
    } else if (judgement.item.state === 'here-newer') done.left += 1;
  }
  await write();
  return done;
}

/** Moves a journal to quarantine: all of it that can be read and should stay is in the document. */
async function putAside({ shelf, whileClosed }: OpenStore, session: string): Promise<void> {
  const { disk, data, index } = shelf;
  await whileClosed(session, async () => {
    // First what the index knows of it: a crash in between must not look as if somebody had taken it away.
    index.head(session, 0);
    await index.flush();
    const path = join(data, `sessions/${session}.journal`);
    if ((await disk.kindOf(path)) === 'file') await quarantine(disk, data).move(path, `sessions-${session}-journal`);
  });
}
