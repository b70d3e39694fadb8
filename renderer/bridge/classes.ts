import type { ClassPlan } from '#core/curriculum/class-plan';
import { theProgram } from './program';

/** The classes that can be held: those that ship, and one's own. */
export function askClasses(): Promise<readonly ClassPlan[]> {
  return theProgram().door.classes.query();
}
