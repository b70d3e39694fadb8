function entriesOf(value: object): ReadonlyMap<string, unknown> {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return new Map(entries.filter(([, each]) => each !== undefined));
}

/** True for two values that JSON would tell the same way, whatever the order of their keys. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [entriesOf(one), entriesOf(other)];
  if (ones.size !== others.size) return false;
  for (const [key, value] of ones) if (!others.has(key) || !sameValue(value, others.get(key))) return false;
  return true;
}
