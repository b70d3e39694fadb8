import { z } from 'zod';
import { rosterFields } from '#core/people/roster-field';
import { personSchema } from '#core/records/person-record';

const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/);
const id = z.string().min(1).max(100);
const name = z.string().max(200);
const match = z.array(z.enum(rosterFields).nullable()).max(200).readonly();
const revision = z.int().min(1);
const order = z.enum(['day-first', 'month-first']).nullable();

/** Messages may have 256 KiB: 128 KiB of a file as base64, and what is around it. */
const longestPiece = 180_000;

/** The parsed inputs of the verbs about people. */
export const peopleInputs = {
  id: z.object({ id }),
  save: z.object({ key, revision: revision.nullable(), person: personSchema }),
  archive: z.object({ key, id, archived: z.boolean() }),
  like: z.object({
    given: name,
    family: name,
    preferred: name.optional(),
    birthDate: z.string().max(20).nullable(),
    phone: z.string().max(100),
    email: name.optional(),
    except: id.nullable().optional(),
  }),
  pair: z.object({ kept: id, gone: id }),
  merge: z.object({
    key,
    kept: id,
    gone: id,
    revisions: z.object({ kept: revision, gone: revision }),
    person: personSchema,
  }),
  unmerge: z.object({ key, id }),
  apart: z.object({ key, one: id, other: id, apart: z.boolean() }),
  rosterBegin: z.object({ size: z.int().min(0) }),
  rosterPiece: z.object({ id, base64: z.string().max(longestPiece) }),
  rosterPreview: z.object({ id, match, order }),
  rosterPlaces: z.object({ group: id, made: z.int().min(0).max(5000), people: z.array(id).max(5000).readonly() }),
  rosterUndo: z.object({ id }),
  rosterImport: z.object({
    key,
    id,
    match,
    order,
    /** Rows that become something else than the preview proposed. */
    fates: z
      .array(
        z.object({
          row: z.int().min(0),
          fate: z.discriminatedUnion('is', [
            z.object({ is: z.literal('new') }),
            z.object({ is: z.literal('update'), id, replaces: z.boolean() }),
            z.object({ is: z.literal('skip') }),
          ]),
        }),
      )
      .max(5000)
      .readonly(),
    group: id.nullable(),
  }),
} as const;
