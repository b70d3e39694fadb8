import { useMemo } from 'react';
import { patterns } from '#bridge/patterns';
import { useAsked } from '#bridge/use-asked';
import type { Pattern } from '#core/breathing/pattern';

/** The breath patterns that can be led; none before the program has answered. */
export function usePatternShelf(): readonly Pattern[] {
  const { value } = useAsked(patterns.list);
  return useMemo(() => (value ? [...value.builtIn, ...value.own.map(({ pattern }) => pattern)] : []), [value]);
}

/** The patterns with those that a part has itself: they may be gone from the shelf, or come before it. */
export function withOwn(shelf: readonly Pattern[], own: readonly (Pattern | undefined)[]): readonly Pattern[] {
  const ids = new Set(shelf.map(({ id }) => id));
  const missing = own.flatMap((one) => (one === undefined || ids.has(one.id) ? [] : [one]));
  return [...missing.filter(({ id }, index) => missing.findIndex((one) => one.id === id) === index), ...shelf];
}
