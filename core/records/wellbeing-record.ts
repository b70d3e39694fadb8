import { z } from 'zod';
import type { Answered } from '#core/wellbeing/answered';
import type { Ticked } from '#core/wellbeing/ticked';
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
    talked: z.object({ at: storedInstant, by: z.string() }).readonly().nullable(),
  })
  .readonly();

const tickedSchema: z.ZodType<Ticked> = z
  .object({ id: z.string(), at: storedInstant, ticked: z.array(z.string()).readonly(), removed: z.boolean() })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(2),
    /** The person's id. */
    id: z.string(),
    /** In the order in which they were entered. */
    answers: z.array(answeredSchema).readonly(),
    /** Sources of stress that the person ticked, in the order in which the lists were entered. */
    sources: z.array(tickedSchema).readonly(),
  })
  .readonly();

/** The ratings and answers of one person, apart from everything else that is known of them. */
export type WellbeingRecord = z.infer<typeof recordSchema>;

/** What the first version had that has grown since. */
const first = z.object({
  answers: z.array(z.looseObject({})),
  sources: z.array(z.looseObject({ at: z.number() })),
});

/** How they are stored. No digest: a list that could show them is not made by chance. */
export const wellbeingRecipe = recipe({
  kind: 'wellbeing',
  version: 2,
  schema: recordSchema,
  migrations: [
    (document) => {
      const { answers, sources } = first.parse(document);
      return {
        ...document,
        version: 2,
        answers: answers.map((one) => ({ ...one, talked: null })),
        // Told apart by their moment until then.
        sources: sources.map((one, index) => ({ ...one, id: `src_${one.at}_${index}`, removed: false })),
      };
    },
  ],
});

/** One person's answers, for tests. */
export const sampleWellbeing: WellbeingRecord = {
  version: 2,
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
      talked: null,
    },
  ],
  sources: [],
};
