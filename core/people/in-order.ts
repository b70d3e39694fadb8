/** Puts texts in the order of their code units, which is the same on every machine. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
