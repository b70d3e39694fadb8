import type { Person } from '#core/people/person';

/** What the fields of one part of a person are given. */
export interface PartFieldsProps {
  readonly person: Person;
  readonly onChange: (to: Partial<Person>) => void;
  /** What is wrong with a field, by its name in the person: `coverage.0.until`. */
  readonly problem: (field: string) => { readonly problem?: string };
}
