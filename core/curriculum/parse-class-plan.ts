import { z } from 'zod';
import { type Pattern, pacerForms } from '#core/breathing/pattern';
import { minutes } from '#core/time/milliseconds';
import { type ClassPlan, groupings, partKinds, timesShown } from './class-plan';
import { ClassPlanError, pathName } from './class-plan-error';
import { clockMark } from './clock-mark';
import { picture, ramp, relaxation, sound, classText as text } from './parse-guides';

const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens, a letter first')
  // Lengths are kept by id: `constructor` would be found where nothing is kept.
  .refine((name) => !(name in {}), 'expected a name that is no word of the program');
const span = z
  .number()
  .positive('expected a number of minutes above 0')
  .max(24 * 60)
  .transform(minutes);
const timedLine = z.strictObject({ at: clockMark, text });

const version = z
  .strictObject({ minutes: span, lines: z.array(timedLine).optional(), steps: z.array(timedLine).optional() })
  .transform(({ minutes: duration, ...rest }) => ({ ...rest, duration }));

function optOut(pattern: Pattern, patterns: readonly Pattern[]): Pattern | undefined {
  return patterns.find((one) => one.id === pattern.optOut);
}

function part(patterns: readonly Pattern[]) {
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
      id,
      title: text,
      kind: z.enum(partKinds),
      minutes: span,
      least: span.optional(),
      most: span.optional(),
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
    })
    .transform(({ minutes: duration, ...rest }) => ({ ...rest, duration }));
}

function classFile(patterns: readonly Pattern[]) {
  return z
    .strictObject({
      id,
      version: z.int().min(1),
      language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag such as en or pt-BR'),
      title: text,
      about: text,
      licence: z.string().trim(),
      minutes: span.optional(),
      parts: z.array(part(patterns)).min(1, 'expected at least one part'),
    })
    .transform(({ minutes: length, ...rest }): ClassPlan => ({ ...rest, length }));
}

/**
 * Reads a class file (minutes as numbers, moments as `m:ss`, patterns by id) into a class with its patterns put in;
 * a pattern that holds the breath brings its own partner unless the file names another. Whether the class is a good one is for `lintClassPlan` to say. Throws a ClassPlanError that names every wrong place.
 */
export function parseClassPlan(json: unknown, patterns: readonly Pattern[]): ClassPlan {
  const read = classFile(patterns).safeParse(json);
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => ({ path: pathName(path), message }));
  throw new ClassPlanError(problems, { cause: read.error });
}
