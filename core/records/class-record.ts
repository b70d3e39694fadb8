import { z } from 'zod';
import { classPlanSchema } from './class-plan-schema';
import { recipe } from './recipe';
import { sampleSession } from './session-record';
import { storedInstant } from './stored-time';

const classSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    createdAt: storedInstant,
    plan: classPlanSchema,
  })
  .readonly();

/** A class of one's own: brought in from a package, besides those that ship with the program. */
export type ClassRecord = z.infer<typeof classSchema>;

/** How classes are stored. */
export const classRecipe = recipe({
  kind: 'classes',
  version: 1,
  schema: classSchema,
  migrations: [],
  digest: ({ plan }) => ({ final: true, list: { title: plan.title, version: plan.version } }),
});

/** A class in its current version, for tests. */
export const sampleClass: ClassRecord = {
  version: 1,
  id: sampleSession.plan.id,
  createdAt: sampleSession.createdAt,
  plan: sampleSession.plan,
};
