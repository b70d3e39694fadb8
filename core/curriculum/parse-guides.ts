import { z } from 'zod';
import { ambiences } from './class-plan';
import { clockMark } from './clock-mark';

/** Some text of a class file. */
export const classText = z.string().trim().min(1, 'expected some text');

const pace = z.number().min(3, 'expected 3 to 15 breaths a minute').max(15, 'expected 3 to 15 breaths a minute');

/** From one pace to another, breaths a minute. */
export const ramp = z.strictObject({
  from: pace,
  to: pace,
  overCycles: z.int().min(2, 'expected 2 to 60 cycles').max(60, 'expected 2 to 60 cycles'),
});

const tense = z.number().min(2, 'expected 2 to 15 seconds').max(15, 'expected 2 to 15 seconds');

const group = z.union(
  [
    // A group of which there is nothing more to say is its name alone.
    classText.transform((name) => ({ name })),
    z.strictObject({ name: classText, how: classText.optional(), tense: tense.optional() }),
  ],
  { error: 'expected the name of a group, or its name, how and tense' },
);

/** Tense and let go, group by group; seconds. */
export const relaxation = z.strictObject({
  groups: z.array(group).min(1, 'expected 1 to 20 groups').max(20, 'expected 1 to 20 groups'),
  tense,
  release: z.number().min(5, 'expected 5 to 90 seconds').max(90, 'expected 5 to 90 seconds'),
  rounds: z.int().min(1, 'expected 1 or 2 rounds').max(2, 'expected 1 or 2 rounds').default(1),
  leadIn: clockMark,
});

const media = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/, 'expected the id of a picture or recording');

/** A picture, by its id, and what it shows in words; none is said for one that shows nothing that matters. */
export const picture = z.strictObject({ media, alt: z.string().trim() });

/** Sound of a part; moments as `m:ss`. */
export const sound = z.strictObject({
  bells: z
    .strictObject({
      start: z.boolean().default(true),
      end: z.boolean().default(true),
      strikes: z.int().min(1, 'expected 1 or 2 strikes').max(2, 'expected 1 or 2 strikes').default(1),
      at: z.array(clockMark).max(100, 'expected at most 100 bells').default([]),
    })
    .optional(),
  breathTones: z.boolean().optional(),
  ambience: z.enum(ambiences).optional(),
  recording: z
    .strictObject({
      media,
      title: classText,
      at: clockMark,
      length: clockMark.refine((length) => length > 0, 'expected a length above 0:00'),
    })
    .optional(),
  spoken: z.boolean().optional(),
});
