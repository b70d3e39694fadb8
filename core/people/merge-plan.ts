import type { Consent, Diagnosis, Person } from './person';

/** The fields of a person, but for the id, in the order in which they are shown. */
export const personFields = [
  'given',
  'family',
  'preferred',
  'birthDate',
  'phone',
  'email',
  'coverage',
  'diagnoses',
  'consents',
  'emergency',
  'accessibility',
  'holds',
] as const satisfies readonly (keyof Person)[];

/** One of them. */
export type PersonField = (typeof personFields)[number];

/** True for two values of a field that say the same. */
function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isEmpty(value: Person[PersonField]): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}

/** The fields in which two people differ. */
export function changedFields(one: Person, other: Person): readonly PersonField[] {
  return personFields.filter((field) => !sameValue(one[field], other[field]));
}

function joined<T extends Consent | Diagnosis>(one: readonly T[], other: readonly T[]): readonly T[] {
  return [...one, ...other.filter((each) => !one.some((known) => sameValue(known, each)))];
}

/**
 * The fields of which a person has to choose: both have a value, and it is another. Lists are joined, and who would rather
 * not hold the breath in one of them does so in both: nothing is chosen there.
 */
export function differingFields(kept: Person, gone: Person): readonly PersonField[] {
  return changedFields(kept, gone).filter(
    (field) =>
      field !== 'holds' &&
      field !== 'diagnoses' &&
      field !== 'consents' &&
      !isEmpty(kept[field]) &&
      !isEmpty(gone[field]),
  );
}

/** Two entries of one person as one: what the kept one has counts, its gaps are filled from the other. */
export function mergedPerson(kept: Person, gone: Person): Person {
  return {
    id: kept.id,
    given: kept.given || gone.given,
    family: kept.family || gone.family,
    preferred: kept.preferred || gone.preferred,
    birthDate: kept.birthDate ?? gone.birthDate,
    phone: kept.phone || gone.phone,
    email: kept.email || gone.email,
    coverage: kept.coverage ?? gone.coverage,
    diagnoses: joined(kept.diagnoses, gone.diagnoses),
    consents: joined(kept.consents, gone.consents),
    emergency: kept.emergency ?? gone.emergency,
    accessibility: kept.accessibility || gone.accessibility,
    holds: kept.holds && gone.holds,
  };
}

/**
 * The kept person once a merge is taken back: as before it, but for the fields that were changed since, which stay. Nothing
 * was changed since: exactly as before.
 */
export function unmergedPerson(
  now: Person,
  { before, after }: { readonly before: Person; readonly after: Person },
): Person {
  const changed = changedFields(after, now);
  return changed.reduce<Person>((person, field) => ({ ...person, [field]: now[field] }), before);
}
