import { contentHash } from '#core/library/content-hash';
import type { LibraryContent } from '#core/library/library-entry';
import { isDocumentId } from '#core/packages/document-id';
import type { Digest } from '#core/ports/store';
import { type VersionDigest, versionDigest } from '#core/records/library-digest';
import { versionRecipe } from '#core/records/version-record';
import type { Instant } from '#core/time/instant';
import { builtInContent, type ItemName } from '#files/built-in-content';
import { type Answer, done, refused } from './answer';
import type { House } from './house';
import { contentsHeld, itemDigestHere } from './library-digests';

/** A content that something in the library has or had. */
export interface ItemVersion {
  /** Of the version; empty for the content that it has now. */
  readonly id: string;
  /** The version of the content. */
  readonly number: number;
  readonly title: string;
  /** Null for what ships with the program. */
  readonly changedAt: Instant | null;
  /** SHA-256 of the content, hex. */
  readonly hash: string;
  /** True: what ships with the program, as it was copied. */
  readonly isBase: boolean;
  /** How many sessions held exactly this. */
  readonly sessions: number;
}

const parsed = new WeakMap<Digest, VersionDigest | null>();

function versionIn(digest: Digest): VersionDigest | null {
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = versionDigest.safeParse(digest.list);
  const version = read.success ? read.data : null;
  parsed.set(digest, version);
  return version;
}

type Kept = Omit<ItemVersion, 'sessions'>;

async function currentOf(house: House, name: ItemName): Promise<readonly Kept[]> {
  const shipped = builtInContent(house.parts, name);
  if (shipped !== null) {
    const { content } = shipped;
    return [
      {
        id: '',
        number: content.version,
        title: content.title,
        changedAt: null,
        hash: contentHash(content),
        isBase: false,
      },
    ];
  }
  const own = await itemDigestHere(house, name);
  if (own === null) return [];
  const { entry, changedAt, hash } = own;
  return [{ id: '', number: entry.version, title: entry.title, changedAt, hash, isBase: false }];
}

async function earlierOf(house: House, { kind, id }: ItemName): Promise<readonly VersionDigest[]> {
  const found = (await house.parts.store.index('versions')).flatMap(({ digest }) => {
    const version = digest && versionIn(digest);
    return version?.of.kind === kind && version.of.id === id ? [version] : [];
  });
  return found.toSorted((one, other) => other.changedAt - one.changedAt || other.number - one.number);
}

/** The content that something has, then those that it had, the newest first; no document is read. */
export async function itemVersions(house: House, name: ItemName): Promise<readonly ItemVersion[]> {
  const { hashes } = await contentsHeld(house);
  const all: readonly Kept[] = [...(await currentOf(house, name)), ...(await earlierOf(house, name))];
  return all.map(({ id, number, title, changedAt, hash, isBase }) => {
    return { id, number, title, changedAt, hash, isBase, sessions: hashes.get(hash) ?? 0 };
  });
}

/** An earlier content. */
export async function itemVersion(house: House, id: string): Promise<Answer<LibraryContent>> {
  if (!isDocumentId(id)) return refused('no-such-version');
  const read = await house.parts.store.read(versionRecipe, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  return 'found' in read ? done(read.found.was) : refused('no-such-version');
}
