/** Spans to choose from in minutes, shortest first, with the one that holds now among them wherever it came from. */
export function minuteChoices(offered: readonly number[], chosen: number): readonly number[] {
  return [...new Set([...offered, chosen])].toSorted((one, other) => one - other);
}
