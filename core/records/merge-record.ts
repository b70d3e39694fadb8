import { z } from 'zod';
import { personSchema, samplePerson, withCoverages } from './person-record';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

const recordSchema = z
  .object({
    version: z.literal(2),
    id: z.string(),
    at: storedInstant,
    by: z.string(),
    /** Who they both are since. */
    kept: z.string(),
    /** Whose id leads there since. */
    gone: z.string(),
    /** The kept person before and after, so that taking the merge back is exact. */
    before: personSchema,
    after: personSchema,
    undone: z.boolean(),
  })
  .readonly();

/** Two entries that were found to be one person, and what taking that back needs. */
export type MergeRecord = z.infer<typeof recordSchema>;

/** How merges are stored. */
export const mergeRecipe = recipe({
  kind: 'merges',
  version: 2,
  schema: recordSchema,
  migrations: [
    (document) => ({
      ...document,
      version: 2,
      before: withCoverages(document['before']),
      after: withCoverages(document['after']),
    }),
  ],
  digest: ({ id, at, kept, gone, undone }) => ({ final: true, list: { id, at, kept, gone, undone } }),
});

/** A merge in its current version, for tests. */
export const sampleMerge: MergeRecord = {
  version: 2,
  id: 'mrg_1',
  at: samplePerson.createdAt,
  by: 'Sam Rivers',
  kept: 'per_1',
  gone: 'per_2',
  before: samplePerson.person,
  after: samplePerson.person,
  undone: false,
};
