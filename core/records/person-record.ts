import { z } from 'zod';
import type { PersonDigest } from '#core/people/person-digest';
import { instant } from '#core/time/instant';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

const date = z.string();

/** A person as they are stored, and as a window sends them. */
export const personSchema = z
  .object({
    id: z.string(),
    given: z.string(),
    family: z.string(),
    preferred: z.string(),
    birthDate: date.nullable(),
    phone: z.string(),
    email: z.string(),
    coverage: z.object({ payer: z.string(), memberId: z.string(), group: z.string() }).readonly().nullable(),
    diagnoses: z
      .array(
        z
          .object({ code: z.string(), text: z.string(), source: z.string(), npi: z.string(), on: date.nullable() })
          .readonly(),
      )
      .readonly(),
    consents: z
      .array(
        z
          .object({ what: z.enum(['records', 'contact', 'wellbeing', 'photo']), given: z.boolean(), on: date })
          .readonly(),
      )
      .readonly(),
    emergency: z.object({ name: z.string(), phone: z.string(), relation: z.string() }).readonly().nullable(),
    accessibility: z.string(),
    holds: z.boolean(),
  })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    createdAt: storedInstant,
    changedAt: storedInstant,
    /** Counts every save, 1 for the first: who saves says which one was changed. */
    revision: z.int().min(1),
    archived: z.boolean(),
    /** The person with whom they were found to be one, whose id counts since; null for everybody else. */
    mergedInto: z.string().nullable(),
    person: personSchema,
  })
  .readonly();

/** Somebody who takes part, as they are kept. */
export type PersonRecord = z.infer<typeof recordSchema>;

/** What the index keeps of a person. */
export const personDigest: z.ZodType<PersonDigest> = z
  .object({
    id: z.string(),
    given: z.string(),
    family: z.string(),
    preferred: z.string(),
    birthDate: z.string().nullable(),
    phone: z.string(),
    email: z.string(),
    holds: z.boolean(),
    archived: z.boolean(),
    mergedInto: z.string().nullable(),
  })
  .readonly();

/** What lists tell of a person. */
export function personDigestOf({ person, archived, mergedInto }: PersonRecord): PersonDigest {
  const { id, given, family, preferred, birthDate, phone, email, holds } = person;
  return { id, given, family, preferred, birthDate, phone, email, holds, archived, mergedInto };
}

/** How people are stored. */
export const personRecipe = recipe({
  kind: 'people',
  version: 1,
  schema: recordSchema,
  migrations: [],
  digest: (record) => ({ final: true, list: personDigestOf(record) }),
});

/** A person in the current version, for tests and the gallery. */
export const samplePerson: PersonRecord = {
  version: 1,
  id: 'per_1',
  createdAt: instant(1_779_999_000_000),
  changedAt: instant(1_779_999_000_000),
  revision: 1,
  archived: false,
  mergedInto: null,
  person: {
    id: 'per_1',
    given: 'Robin',
    family: 'Vale',
    preferred: '',
    birthDate: '1984-03-09',
    phone: '',
    email: '',
    coverage: null,
    diagnoses: [],
    consents: [{ what: 'records', given: true, on: '2026-05-28' }],
    emergency: null,
    accessibility: '',
    holds: true,
  },
};
