/** The spans that are offered, minutes; 0: only when the lid is closed. */
const offered = [2, 5, 10, 15, 30, 60, 120, 0] as const;

/** The spans to choose from, with the one that holds now among them wherever it came from. Minutes, shortest first, 0 last. */
export function lockChoices(chosen: number): readonly number[] {
  const order = (minutes: number): number => (minutes === 0 ? Number.POSITIVE_INFINITY : minutes);
  return [...new Set<number>([...offered, chosen])].toSorted((one, other) => order(one) - order(other));
}
