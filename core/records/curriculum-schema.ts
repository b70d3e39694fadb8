import { z } from 'zod';
import { storedOrigin } from './class-plan-schema';

const texts = z.array(z.string()).readonly();

/** A curriculum as it is stored. */
export const curriculumSchema = z
  .object({
    ...storedOrigin,
    meetings: z
      .array(z.object({ theme: z.string(), about: z.string(), classes: texts, homePractice: texts }).readonly())
      .readonly(),
  })
  .readonly();
