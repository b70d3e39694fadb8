import { useMemo } from 'react';
import { library } from '#bridge/library';
import { useAsked } from '#bridge/use-asked';
import type { LibraryItem } from '#core/library/library-item';
import type { MinutesOf } from './course-of';

/** What of the library a group can be held with. */
export interface Choices {
  readonly curricula: readonly LibraryItem[];
  readonly classes: readonly LibraryItem[];
  readonly minutesOf: MinutesOf;
}

function minutesIn({ length }: LibraryItem): number {
  return Math.round((length ?? 0) / 60_000);
}

/** Curricula and classes to choose from, those out of the way left out; null until they are known. */
export function useChoices(): Choices | null {
  const { value } = useAsked(library.list);
  return useMemo(() => {
    if (value === undefined) return null;
    const classes = value.filter(({ kind }) => kind === 'classes');
    const known = new Map(classes.map((item) => [item.id, minutesIn(item)]));
    return {
      curricula: value.filter(({ kind, isArchived }) => kind === 'curricula' && !isArchived),
      classes: classes.filter(({ isArchived }) => !isArchived),
      minutesOf: (id) => known.get(id),
    };
  }, [value]);
}
