import { z } from 'zod';
import { libraryKinds } from '#core/library/library-entry';

const id = z.string().min(1).max(100);
const kind = z.enum(libraryKinds);
const sitting = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** The parsed inputs of the library's procedures. */
export const libraryInputs = {
  id: z.object({ id }),
  item: z.object({ kind, id }),
  save: z.object({
    /** Asked by the verb: what is wrong with a content is an answer, not a mistake of the window. */
    was: z.unknown(),
    revision: z.int().min(0),
    sitting,
    basedOn: z.object({ id, version: z.int().min(1) }).nullable(),
  }),
  copy: z.object({ kind, id, newId: id, title: z.string().trim().min(1).max(300), sitting }),
  mark: z.object({ kind, id, favourite: z.boolean().optional(), archived: z.boolean().optional() }),
} as const;
