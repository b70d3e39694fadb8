import { z } from 'zod';
import { recipe } from './recipe';

const keys = z.array(z.string()).readonly();

const shelfSchema = z
  .object({
    version: z.literal(1),
    /** What the facilitator marked as a favourite, as `classes/first-hour`. */
    favourites: keys,
    /** What lies out of the way. */
    archived: keys,
  })
  .readonly();

/** How the facilitator keeps the library, what ships with the program included. */
export type Shelf = z.infer<typeof shelfSchema>;

/** How it is stored: one document. */
export const shelfRecipe = recipe({ kind: 'shelf', version: 1, schema: shelfSchema, migrations: [] });

/** A library in which nothing was marked. */
export const emptyShelf: Shelf = { version: 1, favourites: [], archived: [] };
