import { z } from 'zod';
import { instrumentSchema } from '#core/records/questionnaire-record';
import { mostItems } from '#core/wellbeing/instrument-faults';
import { inputs } from './inputs';

const { key } = inputs.key.shape;
const id = z.string().min(1).max(100);
const responses = z.array(z.number().nullable()).max(mostItems).readonly();

/** The parsed inputs of the verbs of ratings and questionnaires. */
export const wellbeingInputs = {
  person: z.object({ person: id }),
  session: z.object({ session: id }),
  group: z.object({ group: id }),
  saidYes: z.object({ key, person: id, session: id.nullable(), isTakenBack: z.boolean() }),
  saveAnswer: z.object({
    key,
    person: id,
    session: id.nullable(),
    moment: z.enum(['before', 'after']).nullable(),
    instrument: id,
    at: inputs.open.shape.plannedStart,
    responses,
    again: responses.nullable(),
    replaces: id.nullable(),
  }),
  answer: z.object({ key, person: id, id }),
  talk: z.object({ key, person: id, id, talked: z.boolean() }),
  sources: z.object({ key, person: id, at: inputs.open.shape.plannedStart, ticked: z.array(id).max(100).readonly() }),
  saveQuestionnaire: z.object({
    key,
    version: z.int().min(1).nullable(),
    instrument: instrumentSchema,
    wording: z.array(z.string()).max(mostItems).readonly(),
  }),
  questionnaire: z.object({ key, id }),
} as const;
