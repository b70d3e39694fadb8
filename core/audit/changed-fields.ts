/** True for two values of which the same JSON is kept. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The names of the fields in which two records differ, in alphabetical order: what the audit may say of a change. Never what stands in them. */
export function changedFields(before: object, after: object): readonly string[] {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => !isSame(was.get(name), is.get(name))).toSorted();
}
