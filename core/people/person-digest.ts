import type { Person } from './person';

/** What lists and searches need of a person, so that no document is read for them. */
export type PersonDigest = Pick<
  Person,
  'id' | 'given' | 'family' | 'preferred' | 'birthDate' | 'phone' | 'email' | 'holds'
> & {
  /** True: out of the way, not gone. */
  readonly archived: boolean;
  /** The person with whom they were found to be one; null for everybody else. */
  readonly mergedInto: string | null;
  /** The ids of entries that look like this one and are somebody else, as was said of them. */
  readonly unlike: readonly string[];
};
