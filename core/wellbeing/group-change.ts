import type { Instrument } from './instrument';
import { median } from './median';
import { classPairs, type Pair, type Point, seriesPair } from './series';
import { directionsOf, fewest, tellsNobody } from './small-cells';

/** What changed for people together, at least five of them. */
export interface GroupChange {
  /** People with both totals. */
  readonly count: number;
  /** Medians over people. */
  readonly before: number;
  readonly after: number;
  readonly by: number;
  /** How many changed which way, by the direction of the instrument; null where it would tell of a single person. */
  readonly people: { readonly better: number; readonly same: number; readonly worse: number } | null;
}

/** Changes of a group: from its beginning to its end, and within a class. Null for fewer than five people. */
export interface GroupChanges {
  readonly series: GroupChange | null;
  readonly inClass: GroupChange | null;
}

interface Totals {
  readonly before: number;
  readonly after: number;
  readonly by: number;
}

/** The medians of each; nothing of nothing. */
function middleOf(all: readonly Totals[]): readonly Totals[] {
  const before = median(all.map((each) => each.before));
  const after = median(all.map((each) => each.after));
  const by = median(all.map((each) => each.by));
  return before === null || after === null || by === null ? [] : [{ before, after, by }];
}

function totalsOf(pairs: readonly Pair[]): readonly Totals[] {
  return middleOf(
    pairs.map(({ before, after }) => ({
      before: before.total,
      after: after.total,
      by: after.total - before.total,
    })),
  );
}

function changeOf({ higherMeans }: Pick<Instrument, 'higherMeans'>, people: readonly Totals[]): GroupChange | null {
  const [together] = people.length < fewest ? [] : middleOf(people);
  if (together === undefined) return null;
  const directions = directionsOf(people.map(({ by }) => by));
  const { lower, same, higher } = directions;
  const [better, worse] = higherMeans === 'better' ? [higher, lower] : [lower, higher];
  return { count: people.length, ...together, people: tellsNobody(directions) ? { better, same, worse } : null };
}

/** What changed for a group by one instrument. `people`: the totals of each, as `seriesOf` gives them; each person counts once. */
export function groupChanges(
  instrument: Pick<Instrument, 'higherMeans'>,
  people: readonly (readonly Point[])[],
): GroupChanges {
  const series = people.flatMap((points) => {
    const pair = seriesPair(points);
    return pair === null ? [] : totalsOf([pair]);
  });
  const inClass = people.flatMap((points) => totalsOf(classPairs(points)));
  return { series: changeOf(instrument, series), inClass: changeOf(instrument, inClass) };
}
