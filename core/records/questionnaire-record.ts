import { z } from 'zod';
import type { Instrument } from '#core/wellbeing/instrument';
import { samplePerson } from './person-record';
import { recipe } from './recipe';
import { storedInstant } from './stored-time';

/** An instrument as data, shipped or one's own. */
export const instrumentSchema: z.ZodType<Instrument> = z
  .object({
    id: z.string(),
    version: z.int().min(1),
    name: z.string(),
    timeframe: z.string(),
    items: z.int().min(1),
    itemNumbers: z.array(z.int().min(1)).readonly().optional(),
    response: z.object({ min: z.number(), max: z.number() }).readonly(),
    answerWords: z
      .array(z.object({ value: z.number(), word: z.string() }).readonly())
      .readonly()
      .optional(),
    reversed: z.array(z.int().min(1)).readonly(),
    multiplier: z.number(),
    higherMeans: z.enum(['better', 'worse']),
    unit: z.enum(['points', 'percent']),
    subscales: z
      .array(z.object({ id: z.string(), name: z.string(), items: z.array(z.int().min(1)).readonly() }).readonly())
      .readonly(),
    bandSets: z
      .array(
        z
          .object({
            id: z.string(),
            name: z.string(),
            source: z.string(),
            of: z.string().optional(),
            bands: z.array(z.object({ from: z.number(), to: z.number(), label: z.string() }).readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    flags: z
      .array(z.object({ item: z.int().min(1).nullable(), from: z.number(), what: z.string() }).readonly())
      .readonly(),
    note: z.string(),
    sources: z.array(z.string()).readonly(),
    own: z.boolean().optional(),
  })
  .readonly();

const recordSchema = z
  .object({
    version: z.literal(2),
    id: z.string(),
    createdAt: storedInstant,
    removed: z.boolean(),
    instrument: instrumentSchema,
    /** Our own wording of the items, one for each; empty where only numbers are entered from paper. */
    wording: z.array(z.string()).readonly(),
    /** The rules that it had before, the oldest first: answers stay scored by those by which they were entered. */
    earlier: z.array(instrumentSchema).readonly(),
  })
  .readonly();

/** A questionnaire of one's own. */
export type QuestionnaireRecord = z.infer<typeof recordSchema>;

/** How questionnaires of one's own are stored. */
export const questionnaireRecipe = recipe({
  kind: 'questionnaires',
  version: 2,
  schema: recordSchema,
  // The rules before were not kept then.
  migrations: [(document) => ({ ...document, version: 2, earlier: [] })],
  digest: (record) => ({ final: true, list: record }),
});

/** A questionnaire in its current version, for tests. */
export const sampleQuestionnaire: QuestionnaireRecord = {
  version: 2,
  id: 'evening-check',
  createdAt: samplePerson.createdAt,
  removed: false,
  instrument: {
    id: 'evening-check',
    version: 1,
    name: 'Evening check',
    timeframe: 'today',
    items: 2,
    response: { min: 0, max: 4 },
    reversed: [2],
    multiplier: 1,
    higherMeans: 'worse',
    unit: 'points',
    subscales: [],
    bandSets: [],
    flags: [],
    note: '',
    sources: [],
    own: true,
  },
  wording: ['How tense were you today?', 'How well did you rest today?'],
  earlier: [],
};
