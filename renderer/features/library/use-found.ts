import { useMemo } from 'react';
import type { LibraryKind } from '#core/library/library-entry';
import { isWanted, type Shelved, shelved } from '#core/library/shelf';
import { useLibrary } from './library-data';
import { useShelfView } from './shelf-view';

function ownFirst({ item: one }: Shelved, { item: other }: Shelved): number {
  return Number(one.isBuiltIn) - Number(other.isBuiltIn);
}

/** What is found on the shelf: by words the best first, else one's own before what ships with the program. */
export function useFound(kind: LibraryKind | null, words: string): readonly Shelved[] {
  const { items, byKey, search } = useLibrary();
  const wish = useShelfView((view) => view.wish);
  return useMemo(() => {
    const isMeant = words.trim() !== '';
    const found = isMeant ? search(words).flatMap((key) => byKey.get(key) ?? []) : items;
    const wanted = shelved(found.filter((item) => isWanted(item, { ...wish, kind })));
    return isMeant ? wanted : wanted.toSorted(ownFirst);
  }, [items, byKey, search, words, wish, kind]);
}
