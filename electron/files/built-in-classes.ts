import { parsePatterns } from '#core/breathing/parse-patterns';
import type { Pattern } from '#core/breathing/pattern';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { parseClassFile } from '#core/curriculum/parse-class-plan';
import firstHour from '#resources/classes/first-hour.json';
import ninetyMinutes from '#resources/classes/ninety-minutes.json';
import patternFile from '#resources/classes/patterns.json';
import secondHour from '#resources/classes/second-hour.json';
import six5 from '#resources/classes/six-5-time-worry.json';
import six6 from '#resources/classes/six-6-keeping.json';
import tenQuietMinutes from '#resources/classes/ten-quiet-minutes.json';
import week1 from '#resources/classes/week-1-stress.json';
import week2 from '#resources/classes/week-2-body.json';
import week3 from '#resources/classes/week-3-thoughts.json';
import week4 from '#resources/classes/week-4-actions.json';
import week5 from '#resources/classes/week-5-time.json';
import week6 from '#resources/classes/week-6-worry-sleep.json';
import week7 from '#resources/classes/week-7-relationships.json';
import week8 from '#resources/classes/week-8-keeping.json';
import { practiceFiles } from './built-in-practices';

const single = [firstHour, secondHour, ninetyMinutes, tenQuietMinutes];
const weeks = [week1, week2, week3, week4, week5, week6, week7, week8, six5, six6];

/** The breath patterns that ship with the program. */
export function builtInPatterns(): readonly Pattern[] {
  return parsePatterns(patternFile);
}

/** The classes that ship with the program, the one to begin with first. */
export function builtInClasses(): readonly ClassPlan[] {
  const ground = { patterns: builtInPatterns(), practices: practiceFiles };
  return [...single, ...weeks].flatMap((json) => parseClassFile(json, ground));
}
