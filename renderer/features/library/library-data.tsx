import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type ItemName, library } from '#bridge/library';
import { useAsked } from '#bridge/use-asked';
import { entryKey } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { type LibrarySearch, librarySearch } from '#core/library/search';

/** What changes on something when it is marked. */
export type Marked = Partial<Pick<LibraryItem, 'isFavourite' | 'isArchived'>>;

/** All of the library as the program told it. */
export interface LibraryData {
  readonly items: readonly LibraryItem[];
  /** By kind and id, see `entryKey`. */
  readonly byKey: ReadonlyMap<string, LibraryItem>;
  /** Keys of what fits some words, the best first. */
  readonly search: LibrarySearch['find'];
  /** Asks anew; what is known stays until the answer is there. */
  readonly again: () => void;
  /** Something was marked on disk: shows it so. */
  readonly marked: (name: ItemName, marks: Marked) => void;
}

/** An index takes a moment to make: it is made when somebody looks for something, and marks don't change it. */
function lateSearch(items: readonly LibraryItem[]): LibrarySearch['find'] {
  let made: LibrarySearch | null = null;
  return (words) => {
    made ??= librarySearch(items);
    return made.find(words);
  };
}

const Data = createContext<LibraryData | null>(null);

/** All of the library. Only inside of LibraryProvider. */
export function useLibrary(): LibraryData {
  const data = useContext(Data);
  if (data === null) throw new Error('useLibrary() was called outside of LibraryProvider');
  return data;
}

export interface WaitingProps {
  /** No answer came to the newest try. */
  readonly failed: boolean;
  readonly again: () => void;
}

export interface LibraryProviderProps {
  /** What stands there until the first answer. */
  readonly waiting: (props: WaitingProps) => ReactNode;
  readonly children: ReactNode;
}

/** Asks for the library once and holds it for all of its pages. */
export function LibraryProvider({ waiting: Waiting, children }: LibraryProviderProps) {
  const { value, failed, again } = useAsked(library.list);
  const [known, know] = useState<{ readonly told: typeof value; readonly items: typeof value }>({
    told: undefined,
    items: undefined,
  });
  const items = known.told === value ? known.items : value;
  const search = useMemo(() => lateSearch(value ?? []), [value]);
  const data = useMemo<LibraryData | null>(() => {
    if (items === undefined) return null;
    const marked = ({ kind, id }: ItemName, marks: Marked): void =>
      know((before) => {
        const now = before.told === value ? (before.items ?? items) : items;
        const next = now.map((item) => (item.kind === kind && item.id === id ? { ...item, ...marks } : item));
        return { told: value, items: next };
      });
    return { items, byKey: new Map(items.map((item) => [entryKey(item), item])), search, again, marked };
  }, [items, value, search, again]);
  if (data === null) return <Waiting failed={failed} again={again} />;
  return <Data.Provider value={data}>{children}</Data.Provider>;
}
