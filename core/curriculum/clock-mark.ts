import { z } from 'zod';
import { seconds } from '#core/time/milliseconds';

/** A moment within a part as authors write it, minutes and seconds `4:05`, read as milliseconds. */
export const clockMark = z
  .string()
  .regex(/^\d{1,3}:[0-5]\d$/, 'expected minutes and seconds such as 4:05')
  .transform((mark) => {
    const [whole, rest] = mark.split(':');
    return seconds(Number(whole) * 60 + Number(rest));
  });
