import type { ClassPlan, Part } from '#core/curriculum/class-plan';
import type { WordId } from '#words/en';

/** The name of a change, as `edit.<what>` of the words says it. */
export type EditWhat = WordId extends infer Id ? (Id extends `edit.${infer What}` ? What : never) : never;

/** A part that is being edited, for each of its fields. */
export interface PartEdit {
  /** The class that it is in: what the room sees of the end of a class depends on all of it. */
  readonly plan: ClassPlan;
  readonly part: Part;
  /** `where`: the field in which typing goes on as one step; left out: a step of its own. */
  readonly change: (to: (part: Part) => Part, what: EditWhat, where?: string) => void;
  /** What is wrong with a field (`lines[3]`) and what to do, in words; undefined: nothing. */
  readonly problem: (field: string) => string | undefined;
}

/** Each section of the inspector is given the edit alone. */
export interface PartEditProps {
  readonly edit: PartEdit;
}

/** A text that is left out while it is empty. */
export function orNothing(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A list that is left out while it is empty. */
export function listOrNothing<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A list with one of it changed. */
export function withItem<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return list.map((one, index) => (index === at ? item : one));
}

/** A list without one of it. */
export function withoutItem<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

/** A list with one of it moved up or down; the same list where there is no place. */
export function withSwapped<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((item, index) => (index === at ? other : index === at + by ? one : item));
}
