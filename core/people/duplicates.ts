import { type Alike, alike } from './likeness';
import { inBlocks } from './likeness-blocks';
import { groundOf } from './likeness-ground';
import type { PersonDigest } from './person-digest';
import { toldApart } from './told-apart';

/** Two entries that may be one person. */
export interface Duplicate extends Alike {
  readonly one: PersonDigest;
  readonly other: PersonDigest;
}

/** From here on two entries are shown without being asked for. */
const shownFrom = 0.58;

/** How many are shown at once; the rest comes when these are settled. */
const mostShown = 500;

/** How many pairs are compared before the next look at the clock. */
const atOnce = 2000;

/**
 * Entries that may be one person, the likeliest first, at most 500; those of whom it was said that they are two people are left
 * out. It yields now and then, so that whoever runs it can let
 * others go first.
 */
export function* findDuplicates(people: readonly PersonDigest[]): Generator<undefined, readonly Duplicate[]> {
  const found: Duplicate[] = [];
  const told = toldApart(people);
  let compared = 0;
  const blocks = yield* inBlocks(people);
  for (const [one, other] of blocks.pairs()) {
    if (told.areApart(one.id, other.id)) continue;
    const how = alike(groundOf(one), groundOf(other));
    if (how.score >= shownFrom) found.push({ ...how, one, other });
    compared += 1;
    if (compared % atOnce === 0) yield;
  }
  return found.toSorted((one, other) => other.score - one.score).slice(0, mostShown);
}

/** The same in one go. */
export function duplicatesIn(people: readonly PersonDigest[]): readonly Duplicate[] {
  const finding = findDuplicates(people);
  for (;;) {
    const { done, value } = finding.next();
    if (done === true) return value;
  }
}
