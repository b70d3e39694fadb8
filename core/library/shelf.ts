import type { PartKind } from '#core/curriculum/class-plan';
import { entryKey, type LibraryKind } from './library-entry';
import type { LibraryItem } from './library-item';

/** What people look for under one word among the practices. */
export const practiceGroups = ['breathing', 'relaxation', 'guided', 'activity', 'frame'] as const;

/** One of these; `frame`: what a class opens, closes and rests with. */
export type PracticeGroup = (typeof practiceGroups)[number];

const groups: Readonly<Record<PartKind, PracticeGroup>> = {
  welcome: 'frame',
  'check-in': 'frame',
  talk: 'frame',
  breathing: 'breathing',
  relaxation: 'relaxation',
  discussion: 'activity',
  activity: 'activity',
  guided: 'guided',
  handout: 'activity',
  plan: 'activity',
  break: 'frame',
  closing: 'frame',
};

/** The group in which the practice of a part kind is looked for. */
export function groupOf(kind: PartKind): PracticeGroup {
  return groups[kind];
}

/** Who made what is wanted; `built-in`: what ships with the program. */
export const makers = ['anybody', 'own', 'built-in'] as const;

/** One of these. */
export type Maker = (typeof makers)[number];

/** What is wanted from the shelf; null, false and empty: all the same. */
export interface ShelfWish {
  readonly kind: LibraryKind | null;
  readonly group: PracticeGroup | null;
  readonly maker: Maker;
  readonly isFavourite: boolean;
  /** True: only what was put out of the way; false: all but that. */
  readonly isArchived: boolean;
  /** All of them have to be on it. */
  readonly tags: readonly string[];
}

/** Whether something is wanted. */
export function isWanted(item: LibraryItem, wish: ShelfWish): boolean {
  const { kind, group, maker, isFavourite, isArchived, tags } = wish;
  return (
    (kind === null || item.kind === kind) &&
    (group === null || (item.partKind !== null && groupOf(item.partKind) === group)) &&
    (maker === 'anybody' || item.isBuiltIn === (maker === 'built-in')) &&
    (!isFavourite || item.isFavourite) &&
    item.isArchived === isArchived &&
    tags.every((tag) => item.tags.includes(tag))
  );
}

/** What stands on the shelf as one: a thing, or a class in all its lengths. */
export interface Shelved {
  /** The one that is opened: the first that was found, the shortest where nothing was looked for. */
  readonly item: LibraryItem;
  /** Itself and the other lengths of the class, the shortest first. */
  readonly lengths: readonly LibraryItem[];
}

function familyKey(item: LibraryItem): string {
  return item.family === null ? entryKey(item) : `${item.isBuiltIn}/${item.family}`;
}

function byLength(one: LibraryItem, other: LibraryItem): number {
  return (one.length ?? 0) - (other.length ?? 0);
}

/** Puts the lengths of one class together, in the order in which the first of each stands. */
export function shelved(items: readonly LibraryItem[]): readonly Shelved[] {
  const families = Map.groupBy(items, familyKey);
  return [...families.values()].flatMap((members) => {
    const [item] = members;
    return item === undefined ? [] : [{ item, lengths: members.toSorted(byLength) }];
  });
}

/** The other lengths of a class and itself, the shortest first; itself alone where it has one. */
export function lengthsOf(item: LibraryItem, items: readonly LibraryItem[]): readonly LibraryItem[] {
  const key = familyKey(item);
  const family = items.filter((one) => one.kind === item.kind && !one.isArchived && familyKey(one) === key);
  const whole = family.some(({ id }) => id === item.id) ? family : [...family, item];
  return whole.toSorted(byLength);
}

/** A tag and on how many things it is. */
export interface CountedTag {
  readonly tag: string;
  readonly count: number;
}

/** The tags of things, those on most of them first; the lengths of one class count once. */
export function countedTags(items: readonly LibraryItem[]): readonly CountedTag[] {
  const counts = new Map<string, number>();
  for (const { item } of shelved(items)) {
    for (const tag of item.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts].map(([tag, count]) => ({ tag, count })).toSorted((one, other) => other.count - one.count);
}
