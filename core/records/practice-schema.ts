import { z } from 'zod';
import { storedOrigin, storedPart } from './class-plan-schema';

/** A practice as it is stored. */
export const practiceSchema = z
  .object({
    ...storedOrigin,
    grade: z.number().optional(),
    evidence: z.object({ says: z.string(), source: z.string() }).readonly().optional(),
    part: storedPart,
  })
  .readonly();
