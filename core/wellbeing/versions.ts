import type { Answered } from './answered';
import type { Instrument } from './instrument';

/** An instrument with the rules that it had before. */
export interface Versions {
  readonly instrument: Instrument;
  /** The oldest first, each with a version of its own. */
  readonly earlier: readonly Instrument[];
}

/** The rules by which some answers are scored: those of the version by which they were entered; where that one is not kept, those of now. */
export function rulesFor(
  { instrument, earlier }: Versions,
  { instrumentVersion }: Pick<Answered, 'instrumentVersion'>,
): Instrument {
  return earlier.find(({ version }) => version === instrumentVersion) ?? instrument;
}

/** Whether the totals of two versions say the same, so that one can be set beside the other; bands and flags may differ. */
export function totalsAlike(one: Instrument, other: Instrument): boolean {
  const rules = ({ items, response: { min, max }, reversed, multiplier, higherMeans, unit }: Instrument) =>
    JSON.stringify([items, min, max, reversed.toSorted((a, b) => a - b), multiplier, higherMeans, unit]);
  return rules(one) === rules(other);
}

/** The answers to an instrument whose totals can be set beside those of `rules`; left out, those of its rules of now. */
export function comparableAnswers(
  versions: Versions,
  answers: readonly Answered[],
  rules = versions.instrument,
): readonly Answered[] {
  return answers.filter(
    (answered) => answered.instrument === rules.id && totalsAlike(rulesFor(versions, answered), rules),
  );
}

/** The versions whose totals can't be set beside each other, the rules of now first; of those that can, the newest. */
export function unlikeVersions({ instrument, earlier }: Versions): readonly Instrument[] {
  return earlier
    .toReversed()
    .reduce<readonly Instrument[]>(
      (found, one) => (found.some((each) => totalsAlike(each, one)) ? found : [...found, one]),
      [instrument],
    );
}
