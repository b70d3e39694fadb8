import type { Pattern } from '#core/breathing/pattern';
import { parsePractice } from '#core/curriculum/parse-practice';
import type { Practice } from '#core/curriculum/practice';
import activities from '#resources/practices/activities.json';
import breathing from '#resources/practices/breathing.json';
import mindfulness from '#resources/practices/mindfulness.json';
import openers from '#resources/practices/openers.json';
import relaxation from '#resources/practices/relaxation.json';

/** The files of the practices that ship with the program, as they were read from JSON. */
export const practiceFiles: readonly unknown[] = [openers, breathing, mindfulness, relaxation, activities].flat();

/** The practices that ship with the program. */
export function builtInPractices(patterns: readonly Pattern[]): readonly Practice[] {
  return practiceFiles.map((json) => parsePractice(json, patterns));
}
