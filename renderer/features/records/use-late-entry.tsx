import { useMemo } from 'react';
import type { ToldSession } from '#bridge/attendance';
import { people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { peopleSearch } from '#core/people/people-search';
import type { PersonDigest } from '#core/people/person-digest';

/** How many of the roster are offered beside a name. */
const mostOffered = 5;

/** Who of the roster may be meant by a name, and is not on a list already; nobody for less than two letters. */
export function useLateEntry(name: string, list: ToldSession['people']): readonly PersonDigest[] {
  const { value } = useAsked(people.list);
  const search = useMemo(() => peopleSearch(value ?? []), [value]);
  return useMemo(() => {
    if (name.trim().length < 2) return [];
    const listed = new Set(list.map(({ person }) => person));
    return search
      .find(name)
      .filter(({ id, archived }) => !archived && !listed.has(id))
      .slice(0, mostOffered);
  }, [search, name, list]);
}
