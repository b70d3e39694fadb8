import { z } from 'zod';
import type { Answered } from '#core/wellbeing/answered';
import { samplePerson } from './person-record';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

/** Answers as they are stored. */
const answeredSchema: z.ZodType<Answered> = z
  .object({
    id: z.string(),
    at: storedInstant,
    session: z.string().nullable(),
    moment: z.enum(['before', 'after']).nullable(),
    instrument: z.string(),
    instrumentVersion: z.int().min(1),
    responses: z.array(z.number()).readonly(),
    isChecked: z.boolean(),
    removed: z.boolean(),
  })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(1),
    /** The person's id. */
    id: z.string(),
    /** In the order in which they were entered. */
    answers: z.array(answeredSchema).readonly(),
    /** Sources of stress that the person ticked, newest list last. */
    sources: z.array(z.object({ at: storedInstant, ticked: z.array(z.string()).readonly() }).readonly()).readonly(),
  })
  .readonly();

/** The ratings and answers of one person, apart from everything else that is known of them. */
export type WellbeingRecord = z.infer<typeof recordSchema>;

/** How they are stored. No digest: a list that could show them is not made by chance. */
export const wellbeingRecipe = recipe({ kind: 'wellbeing', version: 1, schema: recordSchema, migrations: [] });

/** One person's answers, for tests. */
export const sampleWellbeing: WellbeingRecord = {
  version: 1,
  id: 'per_1',
  answers: [
    {
      id: 'ans_1',
      at: samplePerson.createdAt,
      session: null,
      moment: 'before',
      instrument: 'rating',
      instrumentVersion: 1,
      responses: [6],
      isChecked: false,
      removed: false,
    },
  ],
  sources: [],
};
