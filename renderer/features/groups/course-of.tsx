import type { Curriculum } from '#core/curriculum/curriculum';

/** The length of a class in whole minutes; undefined where it is no longer there. */
export type MinutesOf = (classId: string) => number | undefined;

/** The lengths in which a curriculum can be held, the shortest first. */
export function lengthsOf({ meetings }: Pick<Curriculum, 'meetings'>, minutesOf: MinutesOf): readonly number[] {
  const all = meetings.flatMap(({ classes }) => classes.flatMap((id) => minutesOf(id) ?? []));
  return [...new Set(all)].toSorted((one, other) => one - other);
}

/** For each meeting of a curriculum the class that fills a slot: the longest that goes into it, else the shortest; null for none. */
export function courseOf(
  { meetings }: Pick<Curriculum, 'meetings'>,
  slot: number,
  minutesOf: MinutesOf,
): readonly (string | null)[] {
  return meetings.map(({ classes }) => {
    const known = classes
      .flatMap((id) => {
        const minutes = minutesOf(id);
        return minutes === undefined ? [] : [{ id, minutes }];
      })
      .toSorted((one, other) => one.minutes - other.minutes);
    return (known.findLast(({ minutes }) => minutes <= slot) ?? known[0])?.id ?? null;
  });
}
