import { z } from 'zod';
import { planError } from './class-plan-error';
import type { Curriculum } from './curriculum';
import { classText as text } from './parse-guides';
import { origin } from './parse-origin';

const curriculumFile = z.strictObject({
  ...origin,
  meetings: z
    .array(z.strictObject({ theme: text, about: text, classes: z.array(text).min(1), homePractice: z.array(text) }))
    .min(1, 'expected at least one meeting'),
});

/** Reads the file of a curriculum. Throws a ClassPlanError that names every wrong place. */
export function parseCurriculum(json: unknown): Curriculum {
  const read = curriculumFile.safeParse(json);
  if (read.success) return read.data;
  throw planError(read.error);
}
