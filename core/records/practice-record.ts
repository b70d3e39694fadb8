import { z } from 'zod';
import { heldItem } from './held-item';
import { itemDigestOf } from './library-digest';
import { practiceSchema } from './practice-schema';
import { recipe } from './recipe';
import { sampleSession } from './session-record';

const recordSchema = z.object({ version: z.literal(1), ...heldItem, practice: practiceSchema }).readonly();

/** A practice of one's own, besides those that ship with the program. */
export type PracticeRecord = z.infer<typeof recordSchema>;

/** How practices are stored. */
export const practiceRecipe = recipe({
  kind: 'practices',
  version: 1,
  schema: recordSchema,
  migrations: [],
  digest: ({ practice, ...held }) => ({
    final: true,
    list: itemDigestOf(held, { kind: 'practices', content: practice }),
  }),
});

const [, part = sampleSession.plan.parts[0]] = sampleSession.plan.parts;

/** A practice in its current version, for tests. */
export const samplePractice: PracticeRecord = practiceRecipe.parse({
  version: 1,
  id: 'sample-practice',
  createdAt: sampleSession.createdAt,
  changedAt: sampleSession.createdAt,
  revision: 1,
  sitting: 'sit_sample',
  basedOn: null,
  removed: false,
  practice: {
    id: 'sample-practice',
    version: 1,
    language: 'en',
    title: 'Breathe together',
    about: 'A short sample, for tests.',
    licence: 'CC0-1.0',
    tags: ['breathing'],
    part: { ...part, id: 'sample-practice' },
  },
});
