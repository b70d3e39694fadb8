import { z } from 'zod';
import { storedPattern } from './class-plan-schema';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

const patternSchema = z
  .object({
    version: z.literal(1),
    id: z.string(),
    createdAt: storedInstant,
    pattern: storedPattern,
    /** True: it was taken away. */
    removed: z.boolean(),
  })
  .readonly();

/** A breath pattern of one's own. */
export type PatternRecord = z.infer<typeof patternSchema>;

/** How patterns of one's own are stored. */
export const patternRecipe = recipe({
  kind: 'patterns',
  version: 1,
  schema: patternSchema,
  migrations: [],
  digest: (pattern) => ({ final: true, list: pattern }),
});
