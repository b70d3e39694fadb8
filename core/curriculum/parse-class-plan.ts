import { z } from 'zod';
import type { Pattern } from '#core/breathing/pattern';
import { minutes } from '#core/time/milliseconds';
import { classAtLength, type PartLengths } from './class-at-length';
import type { ClassPlan } from './class-plan';
import { ClassPlanError, pathName } from './class-plan-error';
import { grade, origin } from './parse-origin';
import { fileId, fileMinutes, partFile } from './parse-part';
import { partOfPractice } from './parse-practice';

/** What class files are read with. */
export interface FileGround {
  readonly patterns: readonly Pattern[];
  /** Files of practices, as they were read from JSON: parts with `use` are taken from them. */
  readonly practices: readonly unknown[];
}

const used = z.looseObject({ use: z.string() });

/** Puts the practices in that the parts of a class name. */
function withPractices(ground: FileGround) {
  const parts = new Map(ground.practices.map((json) => [z.looseObject({ id: z.string() }).parse(json).id, json]));
  return z.unknown().transform((json, context) => {
    const read = used.safeParse(json);
    if (!read.success) return json;
    const { use, ...own } = read.data;
    const practice = parts.get(use);
    if (practice !== undefined) return { ...partOfPractice(practice), ...own };
    context.addIssue({ code: 'custom', path: ['use'], message: `there is no practice "${use}"` });
    return z.NEVER;
  });
}

const formFile = z.strictObject({
  minutes: fileMinutes,
  parts: z.record(
    fileId,
    z
      .number()
      .min(0)
      .max(24 * 60),
  ),
});

function classFile(ground: FileGround) {
  return z
    .strictObject({
      ...origin,
      grade,
      minutes: fileMinutes.optional(),
      forms: z.array(formFile).optional(),
      parts: z.array(withPractices(ground).pipe(partFile(ground.patterns))).min(1, 'expected at least one part'),
    })
    .superRefine(({ forms = [], parts }, context) => {
      const known = parts.map(({ id }) => id);
      for (const [index, form] of forms.entries()) {
        for (const id of Object.keys(form.parts).filter((name) => !known.includes(name))) {
          context.addIssue({ code: 'custom', path: ['forms', index, 'parts', id], message: 'there is no such part' });
        }
      }
    });
}

type ReadClass = z.infer<ReturnType<typeof classFile>>;

function inForms({ minutes: length, forms, ...plan }: ReadClass): readonly ClassPlan[] {
  const whole: ClassPlan = { ...plan, length };
  if (forms === undefined || length === undefined) return [whole];
  const named = (one: ClassPlan, span: number): ClassPlan => ({
    ...one,
    id: `${plan.id}-${Math.round(span / 60_000)}`,
    family: plan.id,
  });
  const shorter = forms.map((form) => {
    const parts: PartLengths = Object.fromEntries(
      Object.entries(form.parts).map(([part, span]) => [part, minutes(span)]),
    );
    return named(classAtLength(whole, form.minutes, parts), form.minutes);
  });
  return [...shorter, named(whole, length)];
}

/**
 * Reads a class file (minutes as numbers, moments as `m:ss`, patterns and practices by id) into the class with its patterns
 * and practices put in, once for each of its forms; a pattern that holds the breath brings its own partner unless the file
 * names another. Whether the class is a good one is for `lintClassPlan` to say. Throws a ClassPlanError that names every
 * wrong place.
 */
export function parseClassFile(json: unknown, ground: FileGround): readonly ClassPlan[] {
  const read = classFile(ground).safeParse(json);
  if (read.success) return inForms(read.data);
  const problems = read.error.issues.map(({ path, message }) => ({ path: pathName(path), message }));
  throw new ClassPlanError(problems, { cause: read.error });
}

/** Reads a class file that stands by itself: one form, no practices. Throws a ClassPlanError. */
export function parseClassPlan(json: unknown, patterns: readonly Pattern[]): ClassPlan {
  const [plan] = parseClassFile(json, { patterns, practices: [] });
  if (plan === undefined) throw new ClassPlanError([{ path: 'parts', message: 'expected a class' }]);
  return plan;
}
