import { z } from 'zod';
import { type Pattern, pacerForms } from '#core/breathing/pattern';
import { minutes } from '#core/time/milliseconds';
import { groupings, partKinds, timesShown } from './class-plan';
import { clockMark } from './clock-mark';
import { picture, ramp, relaxation, sound, classText as text } from './parse-guides';

/** An id as authors write it. */
export const fileId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, a letter first')
  // Lengths are kept by id: `constructor` would be found where nothing is kept.
  .refine((name) => !(name in {}), 'expected a name that is no word of the program');
/** A length in minutes. */
export const fileMinutes = z
  .number()
  .positive('expected a number of minutes above 0')
  .max(24 * 60)
  .transform(minutes);
const timedLine = z.strictObject({ at: clockMark, text });

const version = z
  .strictObject({ minutes: fileMinutes, lines: z.array(timedLine).optional(), steps: z.array(timedLine).optional() })
  .transform(({ minutes: duration, ...rest }) => ({ ...rest, duration }));

function optOut(pattern: Pattern, patterns: readonly Pattern[]): Pattern | undefined {
  return patterns.find((one) => one.id === pattern.optOut);
}

/** The schema of a part as authors write it. */
export function partFile(patterns: readonly Pattern[]) {
  const pattern = z.string().transform((name, context) => {
    const found = patterns.find((one) => one.id === name);
    if (found !== undefined) return found;
    const known = patterns.map((one) => one.id).join(', ');
    context.addIssue({
      code: 'custom',
      message: `there is no breath pattern "${name}"; there are: ${known || 'none'}`,
    });
    return z.NEVER;
  });
  return z
    .strictObject({
      id: fileId,
      title: text,
      kind: z.enum(partKinds),
      minutes: fileMinutes,
      least: fileMinutes.optional(),
      most: fileMinutes.optional(),
      mayDrop: z.boolean().optional(),
      priority: z.int().min(1).max(5).optional(),
      versions: z.array(version).optional(),
      practice: z.boolean(),
      prompt: text,
      choice: text.optional(),
      notes: z.array(text),
      breathing: z
        .strictObject({
          pattern,
          partner: pattern.optional(),
          leadIn: clockMark,
          ramp: ramp.optional(),
          cycles: z.int().min(1).optional(),
          form: z.enum(pacerForms).optional(),
        })
        .transform((guide) => ({ ...guide, partner: guide.partner ?? optOut(guide.pattern, patterns) }))
        .optional(),
      relaxation: relaxation.optional(),
      grouping: z.enum(groupings).optional(),
      picture: picture.optional(),
      timeShown: z.enum(timesShown).optional(),
      sound: sound.optional(),
      lines: z.array(timedLine).optional(),
      steps: z.array(timedLine).optional(),
      homePractice: z.array(text).optional(),
      source: text.optional(),
      from: z.strictObject({ practice: z.string(), version: z.int().min(1) }).optional(),
    })
    .transform(({ minutes: duration, ...rest }) => ({ ...rest, duration }));
}
