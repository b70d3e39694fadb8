import { z } from 'zod';
import { recipe } from '#core/records/recipe';

/** A small kind of document, so that the store is tested apart from what the product keeps in it. */
export const noteRecipe = recipe({
  kind: 'settings',
  version: 2,
  schema: z.object({ version: z.literal(2), text: z.string() }),
  migrations: [({ words }) => ({ version: 2, text: words })],
});

/** A note in its current version. */
export function note(text: string): { readonly version: 2; readonly text: string } {
  return { version: 2, text };
}
