import { inOrder } from './in-order';
import { whoIs } from './kept-id';
import type { PersonDigest } from './person-digest';

/** Two entries that look alike and are two people. */
export interface ApartPair {
  readonly one: PersonDigest;
  readonly other: PersonDigest;
}

/** What was said of entries that look alike. */
export interface ToldApart {
  /** True for two of whom somebody said that they are two people, or of an entry that was merged into one of them. */
  areApart(one: string, other: string): boolean;
  /** Every two of them, each once, by the ids that count. */
  pairs(): readonly ApartPair[];
}

function named(one: string, other: string): string {
  return [one, other].toSorted(inOrder).join(' ');
}

/** Makes ready to tell who was said to be somebody else. */
export function toldApart(people: readonly PersonDigest[]): ToldApart {
  const { keptId } = whoIs(people);
  const said = new Map<string, readonly [string, string]>();
  for (const { id, unlike } of people) {
    for (const other of unlike) {
      const pair = [keptId(id), keptId(other)] as const;
      if (pair[0] !== pair[1]) said.set(named(...pair), pair);
    }
  }
  return {
    areApart: (one, other) => said.size > 0 && said.has(named(keptId(one), keptId(other))),
    pairs: () => {
      const known = new Map(people.map((person) => [person.id, person]));
      return [...said.values()].flatMap((pair) => {
        const [one, other] = pair.map((id) => known.get(id));
        return one === undefined || other === undefined ? [] : [{ one, other }];
      });
    },
  };
}
