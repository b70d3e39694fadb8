import type { Consent, Coverage, Diagnosis, Person } from './person';

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
  'billing',
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

/** What both said. Of a yes and a no of one day the no counts: it stands last, and nobody is taken to have agreed. */
function consented(one: readonly Consent[], other: readonly Consent[]): readonly Consent[] {
  const all = joined(one, other);
  const isNoBesideYes = (said: Consent): boolean =>
    !said.given && all.some(({ what, on, given }) => given && what === said.what && on === said.on);
  return [...all.filter((said) => !isNoBesideYes(said)), ...all.filter(isNoBesideYes)];
}

/** True where a coverage says all that another does. */
function saysAll(one: Coverage, other: Coverage): boolean {
  const said = (coverage: Coverage) => [
    coverage.payer,
    coverage.memberId,
    coverage.group,
    coverage.from,
    coverage.until,
    coverage.profile,
    coverage.authorisation && JSON.stringify(coverage.authorisation),
  ];
  const known = said(one);
  return said(other).every((value, at) => value === '' || value === null || value === known[at]);
}

/** Coverages of both, each once: one that says less than another is the same card, read less carefully. */
function covered(one: readonly Coverage[], other: readonly Coverage[]): readonly Coverage[] {
  return other.reduce<readonly Coverage[]>((all, each) => {
    if (all.some((known) => saysAll(known, each))) return all;
    const less = all.findIndex((known) => saysAll(each, known));
    return less < 0 ? [...all, each] : all.with(less, each);
  }, one);
}

/** Fields of which nobody has to choose: lists are joined, and who would rather not hold the breath in one entry does so in both. */
const joinedFields: readonly PersonField[] = ['coverage', 'diagnoses', 'consents', 'holds'];

/** The fields of which a person has to choose: both have a value, and it is another. */
export function differingFields(kept: Person, gone: Person): readonly PersonField[] {
  return changedFields(kept, gone).filter(
    (field) => !joinedFields.includes(field) && !isEmpty(kept[field]) && !isEmpty(gone[field]),
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
    coverage: covered(kept.coverage, gone.coverage),
    diagnoses: joined(kept.diagnoses, gone.diagnoses),
    consents: consented(kept.consents, gone.consents),
    billing: kept.billing ?? gone.billing,
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
