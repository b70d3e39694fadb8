import { z } from 'zod';
import type { PersonDigest } from '#core/people/person-digest';
import { instant } from '#core/time/instant';
import { addressSchema } from './address-schema';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

const date = z.string();

const coverage = z
  .object({
    payer: z.string(),
    memberId: z.string(),
    group: z.string(),
    from: date.nullable(),
    until: date.nullable(),
    profile: z.string().max(100).nullable(),
    authorisation: z
      .object({ number: z.string().max(80), sessions: z.int().min(1).max(10_000).nullable(), until: date.nullable() })
      .readonly()
      .nullable(),
  })
  .readonly();

const letterSchema = z
  .object({ by: z.string(), on: date.nullable(), until: date.nullable(), place: z.string() })
  .readonly();

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
    coverage: z.array(coverage).readonly(),
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
          .object({ what: z.enum(['records', 'contact', 'wellbeing', 'photo', 'payer']), given: z.boolean(), on: date })
          .readonly(),
      )
      .readonly(),
    billing: z
      .object({
        sex: z.enum(['F', 'M', 'U']).nullable(),
        address: addressSchema,
        referrer: z
          .object({ given: z.string().max(100), family: z.string().max(100), npi: z.string().max(20) })
          .readonly()
          .nullable(),
        letter: letterSchema.nullable().optional(),
      })
      .readonly()
      .nullable(),
    emergency: z.object({ name: z.string(), phone: z.string(), relation: z.string() }).readonly().nullable(),
    accessibility: z.string(),
    holds: z.boolean(),
  })
  .readonly();

const withOneCoverage = z.looseObject({ coverage: z.looseObject({}).nullable() });

/** A person as they were kept in version 1, who had one coverage, without dates, and of whom billing knew nothing. */
export function withCoverages(person: unknown): unknown {
  const read = withOneCoverage.parse(person);
  const more = { from: null, until: null, profile: null, authorisation: null };
  return { ...read, billing: null, coverage: read.coverage === null ? [] : [{ ...read.coverage, ...more }] };
}

const recordSchema = z
  .object({
    version: z.literal(2),
    id: z.string(),
    createdAt: storedInstant,
    changedAt: storedInstant,
    /** Counts every save, 1 for the first: who saves says which one was changed. */
    revision: z.int().min(1),
    archived: z.boolean(),
    /** The person with whom they were found to be one, whose id counts since; null for everybody else. */
    mergedInto: z.string().nullable(),
    /** The ids of entries that look like this one and are somebody else, as was said of them. Either of two can say so. */
    unlike: z.array(z.string()).readonly(),
    /** True: they came in by mistake and were taken back. Nothing is kept of them but the id. */
    removed: z.boolean(),
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
    // An index that was written before there was this says nothing of it.
    unlike: z.array(z.string()).readonly().default([]),
  })
  .readonly();

/** What the index keeps of somebody who was taken back. */
export const removedDigest = z.object({ removed: z.literal(true) }).readonly();

/** What lists tell of a person. */
export function personDigestOf({ person, archived, mergedInto, unlike }: PersonRecord): PersonDigest {
  const { id, given, family, preferred, birthDate, phone, email, holds } = person;
  return { id, given, family, preferred, birthDate, phone, email, holds, archived, mergedInto, unlike };
}

/** How people are stored. */
export const personRecipe = recipe({
  kind: 'people',
  version: 2,
  schema: recordSchema,
  migrations: [
    (document) => ({
      ...document,
      version: 2,
      unlike: [],
      removed: false,
      person: withCoverages(document['person']),
    }),
  ],
  digest: (record) => ({ final: true, list: record.removed ? { removed: true } : personDigestOf(record) }),
});

/** A person in the current version, for tests and the gallery. */
export const samplePerson: PersonRecord = {
  version: 2,
  id: 'per_1',
  createdAt: instant(1_779_999_000_000),
  changedAt: instant(1_779_999_000_000),
  revision: 1,
  archived: false,
  mergedInto: null,
  unlike: [],
  removed: false,
  person: {
    id: 'per_1',
    given: 'Robin',
    family: 'Vale',
    preferred: '',
    birthDate: '1984-03-09',
    phone: '',
    email: '',
    coverage: [],
    diagnoses: [],
    consents: [{ what: 'records', given: true, on: '2026-05-28' }],
    billing: null,
    emergency: null,
    accessibility: '',
    holds: true,
  },
};
