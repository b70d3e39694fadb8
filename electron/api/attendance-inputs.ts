import { z } from 'zod';
import { marks } from '#core/session/mark';
import { inputs } from './inputs';

const { key } = inputs.key.shape;
const moment = inputs.open.shape.plannedStart;
const id = z.string().min(1).max(80);
const mark = z.enum(marks);
const name = z.string().trim().max(120);
const line = z.string().trim().max(500);
const reason = z.string().trim().max(500);
const heads = z.int().min(0).max(5000).nullable();

const meeting = z.object({ group: id, meeting: z.string().max(20) });

const newcomer = {
  /** Somebody of the roster; null: a new person, by their name. */
  person: id.nullable(),
  given: name,
  family: name,
  came: z.enum(['walk-in', 'make-up']),
  makesUp: meeting.optional(),
};

/** More than any hand draws, and less than a line carries. */
const mostPoints = 20_000;

const stroke = z.array(z.int().min(-100).max(10_100)).min(2).max(4000).readonly();

const signature = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('strokes'),
    width: z.int().min(1).max(10_000),
    height: z.int().min(1).max(10_000),
    strokes: z
      .array(stroke.refine(({ length }) => length % 2 === 0, 'expected pairs of x and y'))
      .min(1)
      .max(200)
      .refine((all) => all.reduce((total, { length }) => total + length, 0) <= mostPoints, 'expected fewer points')
      .readonly(),
  }),
  z.object({ kind: z.literal('typed'), text: z.string().trim().min(1).max(120) }),
  z.object({
    kind: z.literal('paper'),
    sheet: z.string().trim().min(1).max(40),
    row: z.int().min(1).max(500).nullable(),
  }),
]);

const remark = { person: id, participation: line, referral: line, homePractice: z.boolean().nullable() };
const typed = { arrived: moment, left: moment };
const times = { person: id, ...typed };
const attestation = { by: name, credential: name, statement: z.string().max(1000) };

const change = z.discriminatedUnion('do', [
  z.object({ do: z.literal('join'), ...newcomer, mark, times: z.object(typed).readonly().optional() }),
  z.object({ do: z.literal('mark'), person: id, mark, times: z.object(typed).readonly().optional() }),
  z.object({ do: z.literal('unmark'), person: id }),
  z.object({ do: z.literal('times'), ...times }),
  z.object({ do: z.literal('head-count'), people: heads, staff: heads }),
  z.object({ do: z.literal('signature'), person: id, signature: signature.nullable() }),
  z.object({ do: z.literal('remark'), ...remark }),
]);

/** The parsed inputs of the verbs of attendance. `session`: null is the one in the room. */
export const attendanceInputs = {
  join: z.object({ key, ...newcomer }),
  times: z.object({ key, ...times, reason }),
  headCount: z.object({ key, people: heads, staff: heads }),
  signature: z.object({ key, person: id, signature: signature.nullable() }),
  remark: z.object({ key, ...remark }),
  sheet: z.object({ key, session: id.nullable() }),
  cancel: z.object({ key, session: id.nullable(), reason }),
  sign: z.object({ key, session: id.nullable().optional(), ...attestation }),
  coSign: z.object({ key, session: id, ...attestation }),
  amend: z.object({ key, session: id, by: name, reason, change }),
  session: z.object({ session: id }),
  card: z.object({ person: id }),
  makeUps: z.object({ people: z.array(id).max(10).readonly() }),
} as const;
