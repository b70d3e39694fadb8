import type { Answer } from '#api/answer';
import type { SessionPlan } from '#api/library-items';
import type { ClassSummary } from '#api/library-list';
import type { ClassPlan } from '#core/curriculum/class-plan';
import { theProgram } from './program';

/** A class that can be held, as lists show it. */
export type ListedClass = ClassSummary;

/** The class that a session ran, word for word. */
export type HeldClassPlan = SessionPlan;

/** The classes that can be held, archived ones too: favourites, then the ones held last, those that ship, and one's own. */
export function askClasses(): Promise<readonly ListedClass[]> {
  return theProgram().door.classes.query();
}

/** A class with all its parts, as it is now. */
export function askClassPlan(id: string): Promise<Answer<ClassPlan>> {
  return theProgram().door.classPlan.query({ id });
}

/** A class exactly as a session ran it. */
export function askSessionPlan(session: string): Promise<Answer<HeldClassPlan>> {
  return theProgram().door.sessionPlan.query({ id: session });
}

/** All classes with all their parts. */
export async function askAllPlans(): Promise<readonly ClassPlan[]> {
  const answers = await Promise.all((await askClasses()).map(({ id }) => askClassPlan(id)));
  return answers.flatMap((answer) => (answer.done ? [answer.value] : []));
}
