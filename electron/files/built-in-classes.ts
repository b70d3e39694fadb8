import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Pattern } from '#core/breathing/pattern';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { parseClassPlan } from '#core/curriculum/parse-class-plan';
import firstHour from '#resources/classes/first-hour.json';
import ninetyMinutes from '#resources/classes/ninety-minutes.json';
import patternFile from '#resources/classes/patterns.json';
import secondHour from '#resources/classes/second-hour.json';
import tenQuietMinutes from '#resources/classes/ten-quiet-minutes.json';

/** The breath patterns that ship with the program. */
export function builtInPatterns(): readonly Pattern[] {
  return parsePatterns(patternFile);
}

/** The classes that ship with the program, the one to begin with first. */
export function builtInClasses(): readonly ClassPlan[] {
  const patterns = builtInPatterns();
  return [firstHour, secondHour, ninetyMinutes, tenQuietMinutes].map((json) => parseClassPlan(json, patterns));
}
