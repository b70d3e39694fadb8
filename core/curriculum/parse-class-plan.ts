import { z } from 'zod';
import type { Pattern } from '#core/breathing/pattern';
import { type Milliseconds, minutes } from '#core/time/milliseconds';
import { classAtLength, type PartLengths } from './class-at-length';
import type { ClassPlan } from './class-plan';
import { ClassPlanError, planError } from './class-plan-error';
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

interface Forms {
  readonly minutes?: Milliseconds | undefined;
  readonly forms?: readonly z.infer<typeof formFile>[] | undefined;
  readonly parts: readonly { readonly id: string }[];
}

interface FormFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function wholeMinutes(span: Milliseconds): number {
  return Math.round(span / minutes(1));
}

function formFaults({ minutes: whole, forms, parts }: Forms): readonly FormFault[] {
  if (forms === undefined) return [];
  if (whole === undefined) return [{ path: ['forms'], message: 'expected the minutes of the whole class beside them' }];
  const known = parts.map(({ id }) => id);
  // Each length is a class, which is called by its minutes.
  const lengths = [whole, ...forms.map((form) => form.minutes)].map(wholeMinutes);
  return forms.flatMap((form, index): readonly FormFault[] => {
    const path = ['forms', index];
    const isTaken = lengths.indexOf(wholeMinutes(form.minutes)) <= index;
    return [
      ...Object.keys(form.parts)
        .filter((name) => !known.includes(name))
        .map((id) => ({ path: [...path, 'parts', id], message: 'there is no such part' })),
      ...(isTaken ? [{ path: [...path, 'minutes'], message: 'there is a class of this length already' }] : []),
      ...(known.every((id) => form.parts[id] === 0)
        ? [{ path: [...path, 'parts'], message: 'expected at least one part' }]
        : []),
    ];
  });
}

function classFile(ground: FileGround) {
  return z
    .strictObject({
      ...origin,
      grade,
      minutes: fileMinutes.optional(),
      forms: z.array(formFile).optional(),
      parts: z.array(withPractices(ground).pipe(partFile(ground.patterns))).min(1, 'expected at least one part'),
    })
    .superRefine((read, context) => {
      for (const { path, message } of formFaults(read)) context.addIssue({ code: 'custom', path: [...path], message });
    });
}

type ReadClass = z.infer<ReturnType<typeof classFile>>;

function inForms({ minutes: length, forms, ...plan }: ReadClass): readonly ClassPlan[] {
  const whole: ClassPlan = { ...plan, length };
  if (forms === undefined || length === undefined) return [whole];
  const named = (one: ClassPlan, span: Milliseconds): ClassPlan => ({
    ...one,
    id: `${plan.id}-${wholeMinutes(span)}`,
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
  throw planError(read.error);
}

/** Reads a class file that stands by itself: one form, no practices. Throws a ClassPlanError. */
export function parseClassPlan(json: unknown, patterns: readonly Pattern[]): ClassPlan {
  const [plan] = parseClassFile(json, { patterns, practices: [] });
  if (plan === undefined) throw new ClassPlanError([{ path: 'parts', message: 'expected a class' }]);
  return plan;
}
