import { z } from 'zod';
import { groupSchema } from '#core/records/group-record';
import { inputs } from './inputs';

const { key } = inputs.key.shape;
const id = z.string().min(1).max(100);
const meeting = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ref = { group: id, meeting };

/** The parsed inputs of the verbs of groups. */
export const groupInputs = {
  id: z.object({ group: id }),
  save: z.object({ key, revision: z.int().min(1).nullable(), group: groupSchema }),
  archive: z.object({ key, id, archived: z.boolean() }),
  enrol: z.object({
    key,
    group: id,
    person: id,
    state: z.enum(['enrolled', 'waitlist', 'withdrawn', 'completed']),
    why: z.string().max(300),
    isOverfull: z.boolean(),
  }),
  meeting: z.object({ key, ...ref }),
  open: z.object({ key, ...ref, classId: z.string().max(100).nullable() }),
  apology: z.object({ key, ...ref, person: id, note: z.string().max(500) }),
  takeBack: z.object({ key, ...ref, person: id }),
  makeUp: z.object({ key, person: id, from: z.object(ref).readonly(), to: z.object(ref).readonly() }),
} as const;
