import type { LibraryKind } from '#core/library/library-entry';
import type { Digest, Indexed } from '#core/ports/store';
import { type ItemDigest, itemDigest, itemDigestOf } from '#core/records/library-digest';
import { type SessionContent, sessionContent } from '#core/records/session-digest';
import type { Instant } from '#core/time/instant';
import type { ItemName } from '#files/built-in-content';
import type { House } from './house';
import { ownItem } from './library-record';

/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, ItemDigest | null>();

function digestIn(digest: Digest | null): ItemDigest | null {
  if (digest === null) return null;
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const read = itemDigest.safeParse(digest.list);
  const item = read.success ? read.data : null;
  parsed.set(digest, item);
  return item;
}

async function told(house: House, kind: LibraryKind, { id, digest }: Indexed): Promise<readonly ItemDigest[]> {
  const known = digestIn(digest);
  if (known !== null) return [known];
  const own = await ownItem(house, { kind, id });
  return own === null ? [] : [itemDigestOf(own.held, own.was)];
}

/** All of one's own of a kind as the index tells it, taken away or not; what can't be read is remarked on and left out. */
export async function itemDigests(house: House, kind: LibraryKind): Promise<readonly ItemDigest[]> {
  const found: ItemDigest[] = [];
  for (const each of await house.parts.store.index(kind)) {
    const known = digestIn(each.digest);
    // Thousands are known: waiting for each of them would take longer than all the rest.
    if (known === null) found.push(...(await told(house, kind, each)));
    else found.push(known);
  }
  return found;
}

/** One of these; null where there is none. */
export async function itemDigestHere(house: House, { kind, id }: ItemName): Promise<ItemDigest | null> {
  return (await itemDigests(house, kind)).find((one) => one.id === id) ?? null;
}

const contents = new WeakMap<Digest, SessionContent | null>();

function contentOf(digest: Digest | null): SessionContent | null {
  if (digest === null) return null;
  const known = contents.get(digest);
  if (known !== undefined) return known;
  const read = sessionContent.safeParse(digest.list);
  const content = read.success ? read.data : null;
  contents.set(digest, content);
  return content;
}

/** What the sessions held. */
export interface ContentsHeld {
  /** How many held each content, by its hash. */
  readonly hashes: ReadonlyMap<string, number>;
  /** When each class was last begun, by its id; null: its room was opened, and it never was. */
  readonly classes: ReadonlyMap<string, Instant | null>;
}

/** What the sessions held, as the index tells it. */
export async function contentsHeld({ parts: { store } }: House): Promise<ContentsHeld> {
  const hashes = new Map<string, number>();
  const classes = new Map<string, Instant | null>();
  for (const { digest } of await store.index('sessions')) {
    const held = contentOf(digest);
    if (held === null) continue;
    const { classId, planHash, began } = held;
    hashes.set(planHash, (hashes.get(planHash) ?? 0) + 1);
    const before = classes.get(classId) ?? null;
    classes.set(classId, began === null || (before !== null && before > began) ? before : began);
  }
  return { hashes, classes };
}
