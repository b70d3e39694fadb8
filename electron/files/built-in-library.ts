import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Curriculum } from '#core/curriculum/curriculum';
import type { Practice } from '#core/curriculum/practice';
import { builtInClasses, builtInPatterns } from './built-in-classes';
import { builtInCurricula } from './built-in-curricula';
import { builtInPractices } from './built-in-practices';

/** What ships with the program and is never changed in place. */
export interface BuiltIn {
  readonly practices: readonly Practice[];
  readonly classes: readonly ClassPlan[];
  readonly curricula: readonly Curriculum[];
}

let known: BuiltIn | null = null;

/** All that ships with the program; read once, since nobody changes it. */
export function builtInLibrary(): BuiltIn {
  known ??= {
    practices: builtInPractices(builtInPatterns()),
    classes: builtInClasses(),
    curricula: builtInCurricula(),
  };
  return known;
}
