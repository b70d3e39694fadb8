import { contentHash } from '#core/library/content-hash';
import { isTooLarge } from '#core/library/content-size';
import { atVersion, sameContent } from '#core/library/content-version';
import type { LibraryContent } from '#core/library/library-entry';
import type { BasedOn } from '#core/library/library-item';
import { fileNameOf, isDocumentId } from '#core/packages/document-id';
import { unsoundContent } from '#core/packages/sound-content';
import type { HeldItem } from '#core/records/held-item';
import { storedContent } from '#core/records/version-record';
import { instant } from '#core/time/instant';
import { builtInContent, type ItemName } from '#files/built-in-content';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { contentsHeld } from './library-digests';
import { type OwnItem, ownItem, versionWriting, writeTogether, writingOf } from './library-record';

/** What an editor wants to be kept. */
export interface Saving {
  /** Anything: whether it is something of the library is asked here. */
  readonly was: unknown;
  /** The revision that was changed; 0: it is new. */
  readonly revision: number;
  /** The sitting at the editor: all that is saved in one is one version. */
  readonly sitting: string;
  /** What a new one was made from, if that ships with the program; for a stored one a newer version of that, once it was looked at. */
  readonly basedOn: BasedOn | null;
}

/** What was kept. */
export interface Saved {
  readonly revision: number;
  /** The version of the content. */
  readonly version: number;
}

type Kept = Omit<Saving, 'was'> & { readonly was: LibraryContent };

function nameOf({ kind, content }: LibraryContent): ItemName {
  return { kind, id: content.id };
}

/** Times and marks are kept by part: with two of one id nobody could tell whose they are. */
function hasPartTwice({ kind, content }: LibraryContent): boolean {
  if (kind !== 'classes') return false;
  return new Set(content.parts.map(({ id }) => id)).size < content.parts.length;
}

/** Whether an id can be that of something new: no file here has its name, whatever the system makes of capitals. */
export async function isFree(house: House, { kind, id }: ItemName): Promise<boolean> {
  if (!isDocumentId(id) || builtInContent(house.parts, { kind, id }) !== null) return false;
  const name = fileNameOf(id);
  return (await house.parts.store.index(kind)).every((one) => fileNameOf(one.id) !== name);
}

/** What ships with the program in exactly that version; null where it is another one. */
function baseOf(house: House, kind: LibraryContent['kind'], basedOn: BasedOn | null): LibraryContent | null {
  const base = basedOn && builtInContent(house.parts, { kind, id: basedOn.id });
  return base?.content.version === basedOn?.version ? base : null;
}

/** Keeps something for the first time, and with it what it was made from. */
async function keepNew(house: House, { was, basedOn, sitting, revision }: Kept): Promise<Answer<Saved>> {
  const name = nameOf(was);
  // One that was lost from the disk while somebody worked on it is kept as they have it.
  if (revision === 0 && !(await isFree(house, name))) return refused('id-taken');
  const now = instant(house.parts.clock.now().wall);
  const version = revision === 0 ? (basedOn?.version ?? 0) + 1 : was.content.version;
  const held: HeldItem = {
    id: name.id,
    createdAt: now,
    changedAt: now,
    revision: revision + 1,
    sitting,
    basedOn,
    removed: false,
  };
  const base = baseOf(house, was.kind, basedOn);
  const before = base === null ? [] : [versionWriting(house, name, { was: base, changedAt: now })];
  await writeTogether(house, [...before, writingOf({ held, was: atVersion(was, version) })]);
  return done({ revision: held.revision, version });
}

/** A content that was held in a room, or left by an earlier sitting, is kept before another takes its place. */
async function isVersion(house: House, { held, was }: OwnItem, sitting: string): Promise<boolean> {
  if (held.sitting !== sitting) return true;
  return was.kind === 'classes' && (await contentsHeld(house)).hashes.has(contentHash(was.content));
}

/** The newer version of what it was made from that somebody has looked at and says so; null: none. */
function newerBase(house: House, { held, was }: OwnItem, basedOn: BasedOn | null): LibraryContent | null {
  const isNewer = basedOn !== null && basedOn.id === held.basedOn?.id && basedOn.version > held.basedOn.version;
  return isNewer ? baseOf(house, was.kind, basedOn) : null;
}

async function keepChanged(
  house: House,
  here: OwnItem,
  { was, revision, sitting, basedOn }: Kept,
): Promise<Answer<Saved>> {
  const { held, was: before } = here;
  const name = nameOf(before);
  const now = instant(house.parts.clock.now().wall);
  const base = newerBase(house, here, basedOn);
  const added = base === null ? [] : [versionWriting(house, name, { was: base, changedAt: now })];
  const stays: HeldItem = { ...held, basedOn: base === null ? held.basedOn : basedOn, removed: false };
  const { version } = before.content;
  if (sameContent(before, was)) {
    // Sent a second time, or nothing was changed in it.
    if (held.removed || base !== null) await writeTogether(house, [...added, writingOf({ held: stays, was: before })]);
    return done({ revision: held.revision, version });
  }
  // Of one sitting the answers to earlier saves may have been lost on the way: it has changed what it changed itself.
  const isOwn = held.sitting === sitting && revision < held.revision;
  if (held.revision !== revision && !isOwn) return refused('changed-elsewhere');
  const keeps = await isVersion(house, here, sitting);
  const kept = keeps ? [versionWriting(house, name, { was: before, changedAt: held.changedAt })] : [];
  const next: HeldItem = { ...stays, changedAt: now, revision: held.revision + 1, sitting };
  const number = keeps ? version + 1 : version;
  await writeTogether(house, [...kept, ...added, writingOf({ held: next, was: atVersion(was, number) })]);
  return done({ revision: next.revision, version: number });
}

/**
 * Keeps something of one's own. Whether it is finished or good is not asked, only whether it can be kept. The version of its
 * content is counted here. The same content sent twice is kept once.
 */
export function saveItem(house: House, saving: Saving): Promise<Answer<Saved>> {
  return house.serially(async () => {
    const read = storedContent.safeParse(saving.was);
    if (!read.success || !isDocumentId(read.data.content.id)) return refused('bad-content');
    if (isTooLarge(read.data)) return refused('item-too-large');
    if (unsoundContent(read.data) !== null || hasPartTwice(read.data)) return refused('bad-content');
    const kept: Kept = { ...saving, was: read.data };
    const name = nameOf(kept.was);
    if (builtInContent(house.parts, name) !== null) return refused('built-in-item');
    const here = await ownItem(house, name);
    return here === null ? keepNew(house, kept) : keepChanged(house, here, kept);
  });
}
