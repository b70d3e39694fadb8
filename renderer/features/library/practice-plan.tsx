import type { ClassPlan } from '#core/curriculum/class-plan';
import type { Practice } from '#core/curriculum/practice';

/** A class of one practice alone, for what shows a part in its class. */
export function planOf({ part, evidence: _evidence, ...practice }: Practice): ClassPlan {
  return { ...practice, parts: [part] };
}
