import { entryKey, type LibraryContent, type LibraryEntry } from '#core/library/library-entry';
import type { BuiltIn } from './built-in-library';

/** Which thing of the library. */
export type ItemName = Pick<LibraryEntry, 'kind' | 'id'>;

const known = new WeakMap<BuiltIn, ReadonlyMap<string, LibraryContent>>();

/** What ships with the program by its key, in the order in which it is listed. */
export function builtInByKey(parts: BuiltIn): ReadonlyMap<string, LibraryContent> {
  const before = known.get(parts);
  if (before !== undefined) return before;
  const all: readonly LibraryContent[] = [
    ...parts.practices.map((content) => ({ kind: 'practices', content }) as const),
    ...parts.classes.map((content) => ({ kind: 'classes', content }) as const),
    ...parts.curricula.map((content) => ({ kind: 'curricula', content }) as const),
  ];
  const byKey = new Map(all.map((was) => [entryKey({ kind: was.kind, id: was.content.id }), was]));
  known.set(parts, byKey);
  return byKey;
}

/** Something that ships with the program; null where there is none of that name. */
export function builtInContent(parts: BuiltIn, name: ItemName): LibraryContent | null {
  return builtInByKey(parts).get(entryKey(name)) ?? null;
}
