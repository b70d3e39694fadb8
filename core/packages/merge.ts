import type { LibraryContent } from '#core/library/library-entry';
import type { MediaRecord } from '#core/records/media-record';
import type { PatternRecord } from '#core/records/pattern-record';
import type { SessionRecord } from '#core/records/session-record';
import { defaultSettings, type Settings } from '#core/records/settings-record';
import type { SessionEvent } from '#core/session/event';
import { signedCut } from '#core/session/signed-events';
import { fitnessOf } from './fitness';
import { sameValue } from './same-value';

/**
 * How a document of a package stands to what is here. Taken are `new` (not here) and `newer-in-file` (holds all that is
 * here, and more). Everything else stays as it is here: `same`, `newer-here` (here is all that the file has, and more), `differs`
 * (neither holds the other), `is-open` (the session in the room), `built-in` (something else has the id of what ships with
 * the program), `unfit` (a class or a practice that can't be led as it is).
 */
export type MergeState = 'new' | 'same' | 'newer-in-file' | 'newer-here' | 'differs' | 'is-open' | 'built-in' | 'unfit';

/** True for what an import takes. */
export function isTaken(state: MergeState): boolean {
  return state === 'new' || state === 'newer-in-file';
}

/** What two documents of one session have in common from its beginning on. */
function groundOf(record: SessionRecord): object {
  const { version: _version, id: _id, events: _events, state: _state, seals: _seals, ...ground } = record;
  return ground;
}

/** What a signed session may still gain: what adds to the signature, with every link that is here. */
function onlyAdds(file: SessionRecord, here: SessionRecord): boolean {
  const deeds = deedsOf(file);
  const { until, since } = signedCut(deeds);
  const links = new Set(file.seals.map(({ hash }) => hash));
  const isLocked = until.length + since.length === deeds.length;
  const isAsSigned = until.length === signedCut(deedsOf(here)).until.length;
  return isLocked && isAsSigned && here.seals.every(({ hash }) => links.has(hash));
}

/** Signs of life tell no more than that the class went on: a compacted session has lost them, and has lost nothing. */
function deedsOf({ events }: SessionRecord): readonly SessionEvent[] {
  return events.filter(({ deed }) => deed.do !== 'heartbeat');
}

/**
 * Compares two whole sessions of one id by the sets of their events, signs of life left out. A signed one that is here is
 * replaced only by one that adds to it: amendments and further signatures.
 */
export function mergeSession(file: SessionRecord, here: SessionRecord | null): MergeState {
  if (here === null) return 'new';
  if (!sameValue(groundOf(file), groundOf(here))) return 'differs';
  const events = deedsOf(file);
  const before = new Map(deedsOf(here).map((event) => [event.id, event]));
  const added = events.filter(({ id }) => !before.has(id)).length;
  const known = events.filter((event) => sameValue(before.get(event.id), event)).length;
  if (added + known < events.length) return 'differs';
  const isMissing = known < before.size;
  if (added === 0) return isMissing ? 'newer-here' : 'same';
  return isMissing || (here.state === 'signed' && !onlyAdds(file, here)) ? 'differs' : 'newer-in-file';
}

/** What is here under the id of something of the library that a package brings; null: nothing. */
export interface ItemHere {
  /** One's own, unless it was taken away. */
  readonly here: LibraryContent['content'] | null;
  /** What ships with the program. */
  readonly builtIn: LibraryContent['content'] | null;
}

/** Compares two practices, classes or curricula of one id by the version of their content. */
export function mergeItem(file: LibraryContent, { here, builtIn }: ItemHere): MergeState {
  const { content } = file;
  const known = builtIn ?? here;
  if (known !== null && sameValue(content, known)) return 'same';
  if (builtIn !== null) return 'built-in';
  if (!fitnessOf(file).isFit) return 'unfit';
  if (known === null) return 'new';
  if (content.version === known.version) return 'differs';
  return content.version > known.version ? 'newer-in-file' : 'newer-here';
}

/** Compares two pictures or recordings of one id: the same bytes are the same, and nothing takes the place of others. */
export function mergeMedia(file: MediaRecord, here: MediaRecord | null): MergeState {
  if (here === null || here.removed) return 'new';
  return here.sha256 === file.sha256 ? 'same' : 'differs';
}

/** Compares two patterns of one id. `builtIn`: the ids of those that ship with the program. */
export function mergePattern(
  file: PatternRecord,
  { here, builtIn }: { readonly here: PatternRecord | null; readonly builtIn: readonly string[] },
): MergeState {
  if (builtIn.includes(file.id)) return 'built-in';
  if (here === null || here.removed) return 'new';
  return sameValue(file.pattern, here.pattern) ? 'same' : 'differs';
}

/**
 * The settings that are kept when those of a package are taken. What guards this laptop stays as it is here, whatever a
 * package says: where backups go, and when names are shut away. So does what was found out about its own loudspeaker and
 * displays: another laptop's delay would have every breath sound early here.
 */
export function takenSettings(file: Settings, here: Settings): Settings {
  const { lockAfter, backupFolder, output, soundDelay, voice, displays } = here;
  return { ...file, lockAfter, backupFolder, output, soundDelay, voice, displays };
}

/** Settings are taken only where nothing was chosen yet. */
export function mergeSettings(file: Settings, here: Settings): MergeState {
  if (sameValue(takenSettings(file, here), here)) return 'same';
  return sameValue(here, takenSettings(defaultSettings, here)) ? 'newer-in-file' : 'newer-here';
}
