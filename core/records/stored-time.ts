import { z } from 'zod';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

/** A stored instant: epoch milliseconds as a number. */
export const storedInstant = z.number().transform((value) => instant(value));

/** A stored span: milliseconds as a number, negative where its own sentence allows it. */
export const storedSpan = z.number().transform((value) => milliseconds(value));
