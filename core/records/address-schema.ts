import { z } from 'zod';

const text = z.string().max(200);

/** An address as it is stored, and as a window sends it. */
export const addressSchema = z
  .object({ street: text, more: text, city: text, state: text, zip: z.string().max(20) })
  .readonly();
