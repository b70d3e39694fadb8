import { z } from 'zod';
import { storedInstant } from './stored-time';

/** What is kept with everything of one's own in the library. */
export const heldItem = {
  id: z.string(),
  createdAt: storedInstant,
  changedAt: storedInstant,
  /** Counts every save, 1 for the first: who saves says which one was changed. */
  revision: z.int().min(1),
  /** The sitting at the editor in which it was last changed; the content before a new one is kept as a version. */
  sitting: z.string(),
  /** What it was copied from, if that ships with the program. */
  basedOn: z
    .object({ id: z.string(), version: z.int().min(1) })
    .readonly()
    .nullable(),
  /** True: it was taken away, and can come back. */
  removed: z.boolean(),
};

/** What is kept with everything of one's own, without its content. */
export type HeldItem = z.infer<z.ZodObject<typeof heldItem>>;
