/** One thing that can be chosen, in a select, a segmented row or tabs. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly word: string;
}

/** The option that a part reported by its id, without trusting the part about the type. */
export function optionOf<Id extends string>(options: readonly Option<Id>[], id: unknown): Option<Id> | undefined {
  return options.find((option) => option.id === id);
}
