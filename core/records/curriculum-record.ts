import { z } from 'zod';
import { curriculumSchema } from './curriculum-schema';
import { heldItem } from './held-item';
import { itemDigestOf } from './library-digest';
import { recipe } from './recipe';
import { sampleSession } from './session-record';

const recordSchema = z.object({ version: z.literal(1), ...heldItem, curriculum: curriculumSchema }).readonly();

/** A curriculum of one's own, besides those that ship with the program. */
export type CurriculumRecord = z.infer<typeof recordSchema>;

/** How curricula are stored. */
export const curriculumRecipe = recipe({
  kind: 'curricula',
  version: 1,
  schema: recordSchema,
  migrations: [],
  digest: ({ curriculum, ...held }) => ({
    final: true,
    list: itemDigestOf(held, { kind: 'curricula', content: curriculum }),
  }),
});

/** A curriculum in its current version, for tests. */
export const sampleCurriculum: CurriculumRecord = {
  version: 1,
  id: 'sample-curriculum',
  createdAt: sampleSession.createdAt,
  changedAt: sampleSession.createdAt,
  revision: 1,
  sitting: 'sit_sample',
  basedOn: null,
  removed: false,
  curriculum: {
    id: 'sample-curriculum',
    version: 1,
    language: 'en',
    title: 'Two evenings',
    about: 'A short sample, for tests.',
    licence: 'CC0-1.0',
    meetings: [
      {
        theme: 'Arriving',
        about: 'The first evening.',
        classes: [sampleSession.plan.id],
        homePractice: ['Five slow breaths before breakfast.'],
      },
    ],
  },
};
