/** What is typed over what is kept. */
export interface Typed<T> {
  readonly edits: Partial<T>;
  /** What was kept when the typing began. */
  readonly base: T;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is typed, with something more. */
export function typedMore<T extends object>(typed: Typed<T> | null, kept: T, to: Partial<T>): Typed<T> {
  return { edits: { ...typed?.edits, ...to }, base: typed?.base ?? kept };
}

/** What stands on the screen: what is typed, over what is kept now. */
export function drawnOver<T extends object>(typed: Typed<T> | null, kept: T): T {
  return typed === null ? kept : { ...kept, ...typed.edits };
}

/** The fields that are typed and that somebody else changed meanwhile to something else. */
export function changedElsewhere<T extends object, Field extends keyof T>(
  typed: Typed<T> | null,
  kept: T,
  fields: readonly Field[],
): readonly Field[] {
  if (typed === null) return [];
  const { edits, base } = typed;
  return fields.filter(
    (field) => field in edits && !isSame(base[field], kept[field]) && !isSame(edits[field], kept[field]),
  );
}
