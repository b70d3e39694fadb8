import { isDeepStrictEqual } from 'node:util';
import type { RestoreItem, RestoreState } from '#core/ports/backups';
import type { Recipe } from '#core/ports/store';
import { recipes } from '#core/records/recipes';
import { sessionDigest } from '#core/records/session-digest';
import type { SessionRecord } from '#core/records/session-record';
import type { SessionEvent } from '#core/session/event';
import { type Here, here, isSameFile, isSettled, type JournalHere, journalHere } from './backup-here';
import { linesInside, lookInside, type OpenBackup } from './backup-inside';
import type { DocumentEntry } from './backup-manifest';
import { eventsIn, newerSide, united } from './backup-session';
import type { Shelf } from './shelf';
import { recipeOf, type WholeDocument } from './verify-look';

/** What a document of a backup is compared on. */
export interface Judging {
  readonly shelf: Shelf;
  readonly backup: OpenBackup;
  /** Whether the backup was made of this data folder: only then do the numbers of versions tell which is newer. */
  readonly isOwn: boolean;
}

/** How one document stands, and what bringing it back would write. */
export interface Judgement {
  readonly item: RestoreItem;
  /** In the current form of its kind; null: it can't be brought back. */
  readonly value: unknown;
  /** The journal that lies here is put aside then: it holds what the backup is to replace, or is damaged. */
  readonly asideJournal: boolean;
  /** False where some of the backup's copy could not be read: what could comes back. */
  readonly isWhole: boolean;
}

function judged(
  { kind, id }: DocumentEntry,
  state: RestoreState,
  more: Partial<Pick<Judgement, 'value' | 'asideJournal' | 'isWhole'>> & Pick<RestoreItem, 'session'>,
): Judgement {
  const { session, value = null, asideJournal = false, isWhole = true } = more;
  return { item: { kind, id, state, session }, value, asideJournal, isWhole };
}

/** What the index tells of a session that is here. */
export function toldByIndex({ index }: Shelf, id: string): RestoreItem['session'] {
  const read = sessionDigest.safeParse(index.get(['sessions', id])?.[3]?.list);
  return read.success ? { title: read.data.title, plannedStart: read.data.plannedStart } : null;
}

/** How a document of a backup stands to the one here. Nothing is moved or changed. */
export async function judge(judging: Judging, entry: DocumentEntry): Promise<Judgement> {
  const { shelf, backup } = judging;
  const { kind, id } = entry;
  // Of most documents nothing has changed since, and their journals tell nothing more.
  const isAlone = kind !== 'sessions' || (!backup.journals.has(id) && (await isSettled(shelf, id)));
  if (isAlone && (await isSameFile(shelf, entry))) {
    return judged(entry, 'same', { session: kind === 'sessions' ? toldByIndex(shelf, id) : null });
  }
  return kind === 'sessions' ? judgeSession(judging, entry) : judgeOther(judging, entry, recipeOf(kind));
}

async function judgeOther(judging: Judging, entry: DocumentEntry, recipe: Recipe<unknown>): Promise<Judgement> {
  const inside = await lookInside(judging.backup, entry, recipe);
  if (inside?.is !== 'whole') return judged(entry, 'unreadable', { session: null });
  const there = await here(judging.shelf, recipe, entry.id);
  if (there.look?.is === 'newer') return judged(entry, 'here-newer', { session: null });
  return judged(entry, byVersion(judging, inside, there), { session: null, value: inside.value });
}

function byVersion({ isOwn }: Judging, inside: WholeDocument<unknown>, { look, isOlder }: Here<unknown>): RestoreState {
  if (look === null) return 'only-in-backup';
  if (look.is !== 'whole') return 'damaged-here';
  if (isDeepStrictEqual(look.value, inside.value)) return isOlder ? 'damaged-here' : 'same';
  return isOwn && inside.seq > look.seq ? 'backup-newer' : 'here-newer';
}

async function judgeSession({ shelf, backup }: Judging, entry: DocumentEntry): Promise<Judgement> {
  const inside = await lookInside(backup, entry, recipes.sessions);
  if (inside?.is !== 'whole') return judged(entry, 'unreadable', { session: toldByIndex(shelf, entry.id) });
  const record = inside.value;
  const session = { title: record.plan.title, plannedStart: record.plannedStart };
  const inJournal = await linesInside(backup, entry.id);
  const more = inJournal === null ? null : eventsIn(inJournal.lines);
  if (more === null || inJournal === null) return judged(entry, 'unreadable', { session });
  const there = await here(shelf, recipes.sessions, entry.id);
  const journal = await journalHere(shelf, entry.id);
  if (there.look?.is === 'newer' || journal === null) return judged(entry, 'here-newer', { session });
  const whole = united(record, more);
  const { state, events } = byEvents(whole, there, journal);
  const asideJournal = state === 'here-newer' || !journal.isWhole;
  return judged(entry, state, { session, value: united(whole, events), asideJournal, isWhole: inJournal.isWhole });
}

/** Where the backup is newer, what is only here stays with it; where the one here is newer, it would give way as a whole. */
function byEvents(
  backup: SessionRecord,
  { look, isOlder }: Here<SessionRecord>,
  journal: JournalHere,
): { readonly state: RestoreState; readonly events: readonly SessionEvent[] } {
  if (look?.is !== 'whole') {
    return { state: look === null ? 'only-in-backup' : 'damaged-here', events: journal.events };
  }
  const record = look.value;
  const events = record.state === 'signed' ? record.events : [...record.events, ...journal.events];
  const state = newerSide(backup.events, events);
  if (state === 'here-newer') return { state, events: [] };
  const isDamaged = state === 'same' && (isOlder || !journal.isWhole);
  return { state: isDamaged ? 'damaged-here' : state, events };
}
