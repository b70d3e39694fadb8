import { z } from 'zod';
import type { Pattern } from '#core/breathing/pattern';
import { planError } from './class-plan-error';
import { classText as text } from './parse-guides';
import { grade, origin } from './parse-origin';
import { partFile } from './parse-part';
import type { Practice } from './practice';

const practiceFile = z.strictObject({
  ...origin,
  grade,
  evidence: z.strictObject({ says: text, source: text }).optional(),
  part: z.looseObject({}),
});

/** The part of a practice as its author wrote it, for classes that use it; its id is that of the practice. */
export function partOfPractice(json: unknown): Readonly<Record<string, unknown>> {
  const { id, version, part } = practiceFile.parse(json);
  return { id, ...part, from: { practice: id, version } };
}

/** Reads the file of a practice. Throws a ClassPlanError that names every wrong place. */
export function parsePractice(json: unknown, patterns: readonly Pattern[]): Practice {
  const read = practiceFile.safeParse(json);
  if (!read.success) throw planError(read.error);
  const { part, ...rest } = read.data;
  const inside = partFile(patterns).safeParse({ id: rest.id, ...part });
  if (!inside.success) throw planError(inside.error, ['part']);
  return { ...rest, part: inside.data };
}
