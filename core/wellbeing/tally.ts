import { median } from './median';
import { directionsOf, fewest, tellsNobody } from './small-cells';

/** What one person said before and after; null: nothing. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
}

/** Answers of a room together. */
export interface Tallied {
  /** How many answered, at least five. */
  readonly count: number;
  readonly median: number;
}

/** What a room may be told of its answers. Each part is null where fewer than five answered, or where it would tell of a single person. */
export interface Tally {
  readonly before: Tallied | null;
  readonly after: Tallied | null;
  /** Of those who answered both times: how many are lower after, the same, higher. */
  readonly change: {
    readonly count: number;
    readonly lower: number;
    readonly same: number;
    readonly higher: number;
  } | null;
}

function tallied(values: readonly (number | null)[]): Tallied | null {
  const given = values.flatMap((value) => value ?? []);
  const middle = median(given);
  return given.length < fewest || middle === null ? null : { count: given.length, median: middle };
}

/**
 * The answers of a room, so that nobody's answers can be told from them, not even by one who knows their own. Which way people
 * went is told only where nobody's way can be told from it.
 */
export function tally(people: readonly BeforeAfter[]): Tally {
  const changes = people.flatMap(({ before, after }) => (before === null || after === null ? [] : [after - before]));
  const directions = directionsOf(changes);
  return {
    before: tallied(people.map(({ before }) => before)),
    after: tallied(people.map(({ after }) => after)),
    change: tellsNobody(directions) ? { count: changes.length, ...directions } : null,
  };
}
