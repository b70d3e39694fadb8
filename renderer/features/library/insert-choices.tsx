import { useMemo } from 'react';
import { type PartKind, partKinds } from '#core/curriculum/class-plan';
import { entryKey, type LibraryEntry } from '#core/library/library-entry';
import type { LibraryItem } from '#core/library/library-item';
import { librarySearch } from '#core/library/search';
import { milliseconds } from '#core/time/milliseconds';
import type { FinderGroup, FinderItem } from '#ui/finder';
import { type Say, useSay } from '#ui/say';
import { kindIcon } from './kind-icon';
import { lengthWords } from './length-words';
import { useLibrary } from './library-data';

/** As many as a person looks through before they type one more letter. */
const mostShown = 40;

/** What can be put into a class. */
export type Insertion =
  | { readonly is: 'practice'; readonly entry: LibraryEntry }
  | { readonly is: 'empty'; readonly kind: PartKind };

export interface InsertChoices {
  readonly groups: readonly FinderGroup[];
  readonly insertionOf: (id: string) => Insertion | null;
}

function practiceRow(say: Say, item: LibraryItem): FinderItem {
  const { title, about, length, partKind } = item;
  return {
    id: entryKey(item),
    word: title,
    note: about,
    figure: lengthWords(say, length ?? milliseconds(0)),
    ...(partKind === null ? {} : { icon: kindIcon[partKind] }),
  };
}

/** Favourites first, then as they are listed. */
function inOrder(items: readonly LibraryItem[]): readonly LibraryItem[] {
  return items.toSorted((one, other) => Number(other.isFavourite) - Number(one.isFavourite));
}

/** What goes by the words: practices of the library, and an empty part of each kind. */
export function useInsertChoices(words: string): InsertChoices {
  const say = useSay();
  const { items } = useLibrary();
  const practices = useMemo(() => items.filter(({ kind, isArchived }) => kind === 'practices' && !isArchived), [items]);
  const search = useMemo(() => librarySearch(practices), [practices]);
  const byKey = useMemo(() => new Map(practices.map((item) => [entryKey(item), item])), [practices]);
  const isAll = words.trim() === '';
  const found = isAll ? inOrder(practices) : search.find(words).flatMap((key) => byKey.get(key) ?? []);
  const kinds = partKinds
    .map((kind): FinderItem => ({ id: kind, word: say(`kind.${kind}`), icon: kindIcon[kind] }))
    .filter(({ word }) => word.toLowerCase().includes(words.trim().toLowerCase()));
  return {
    groups: [
      {
        id: 'practices',
        word: say('insert.practices'),
        items: found.slice(0, mostShown).map((item) => practiceRow(say, item)),
      },
      { id: 'kinds', word: say('insert.kinds'), items: kinds },
    ],
    insertionOf: (id) => {
      const entry = byKey.get(id);
      if (entry !== undefined) return { is: 'practice', entry };
      const kind = partKinds.find((one) => one === id);
      return kind === undefined ? null : { is: 'empty', kind };
    },
  };
}
