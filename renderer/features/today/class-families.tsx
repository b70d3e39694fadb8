import type { ListedClass } from '#bridge/classes';

/** A class in all the lengths in which it can be held, one at least. */
export interface ClassFamily {
  /** The id of its first length. */
  readonly id: string;
  readonly lengths: readonly ListedClass[];
}

function keyOf({ family, title, isBuiltIn }: ListedClass): string | null {
  return family === null ? null : JSON.stringify([family, title, isBuiltIn]);
}

/** How many are offered; all others are in the library. */
export const mostFamilies = 24;

/**
 * The classes of a list, the lengths of one together; those out of the way are left out. The one that somebody has come with
 * stands first, wherever it is kept.
 */
export function classFamilies(classes: readonly ListedClass[], wanted: string | null): readonly ClassFamily[] {
  const families: { readonly id: string; readonly key: string | null; readonly lengths: ListedClass[] }[] = [];
  for (const one of classes.filter(({ id, isArchived }) => !isArchived || id === wanted)) {
    const key = keyOf(one);
    const before = families.find((family) => key !== null && family.key === key);
    // Two of one length could not be told apart by it.
    const isNew = before?.lengths.every(({ length }) => length !== one.length) ?? false;
    if (before !== undefined && isNew) before.lengths.push(one);
    else families.push({ id: one.id, key: before === undefined ? key : null, lengths: [one] });
  }
  const isWanted = ({ lengths }: ClassFamily): boolean => lengths.some(({ id }) => id === wanted);
  return families
    .map(({ id, lengths }) => ({ id, lengths: lengths.toSorted((one, other) => one.length - other.length) }))
    .toSorted((one, other) => Number(isWanted(other)) - Number(isWanted(one)));
}
