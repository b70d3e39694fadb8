import { holds } from '#core/breathing/guard-rails';
import { breathsPerMinute } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';

/** What can stand beside a pattern that holds. */
export function partnersFor({ id }: Pick<Pattern, 'id'>, all: readonly Pattern[]): readonly Pattern[] {
  return all.filter((other) => other.id !== id && other.phases.length > 0 && !holds(other));
}

/** The pattern without holds whose pace is nearest, to stand beside one that holds. */
export function nearestPartner(pattern: Pattern, all: readonly Pattern[]): Pattern | undefined {
  const pace = breathsPerMinute(pattern);
  const off = (other: Pattern): number => Math.abs(breathsPerMinute(other) - pace);
  return partnersFor(pattern, all).toSorted((one, other) => off(one) - off(other))[0];
}

/** The patterns beside which this one stands: without it they would have nothing for those who would rather not hold. */
export function leaningOn({ id }: Pick<Pattern, 'id'>, all: readonly Pattern[]): readonly Pattern[] {
  return all.filter(({ optOut }) => optOut === id);
}
