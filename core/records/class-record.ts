import { z } from 'zod';
import { classPlanSchema } from './class-plan-schema';
import { heldItem } from './held-item';
import { itemDigestOf } from './library-digest';
import { recipe } from './recipe';
import { sampleSession } from './session-record';

const classSchema = z.object({ version: z.literal(2), ...heldItem, plan: classPlanSchema }).readonly();

/** A class of one's own, besides those that ship with the program. */
export type ClassRecord = z.infer<typeof classSchema>;

/** How classes are stored. */
export const classRecipe = recipe({
  kind: 'classes',
  version: 2,
  schema: classSchema,
  migrations: [
    (document) => ({
      ...document,
      version: 2,
      changedAt: document['createdAt'],
      revision: 1,
      sitting: '',
      basedOn: null,
      removed: false,
    }),
  ],
  digest: ({ plan, ...held }) => ({ final: true, list: itemDigestOf(held, { kind: 'classes', content: plan }) }),
});

/** A class in its current version, for tests. */
export const sampleClass: ClassRecord = {
  version: 2,
  id: sampleSession.plan.id,
  createdAt: sampleSession.createdAt,
  changedAt: sampleSession.createdAt,
  revision: 1,
  sitting: 'sit_sample',
  basedOn: null,
  removed: false,
  plan: sampleSession.plan,
};
