import { z } from 'zod';
import type { WallWish } from '#core/ports/desktop-bridge';

const print = z
  .object({
    label: z.string().max(300),
    width: z.number().min(1).max(100_000),
    height: z.number().min(1).max(100_000),
    isInternal: z.boolean(),
    side: z.enum(['left', 'right', 'above', 'below', 'same']),
  })
  .strict();

/** A wish as it comes from a page. */
export const wallWish: z.ZodType<WallWish> = z.discriminatedUnion('is', [
  z.object({ is: z.literal('best'), remembered: z.array(print).max(12) }).strict(),
  z.object({ is: z.literal('on'), display: z.number() }).strict(),
  z.object({ is: z.literal('window') }).strict(),
  z.object({ is: z.literal('over') }).strict(),
]);
