import { createCallerFactory } from '#api/door';
import type { Program } from '#api/program';
import { appRouter } from '#api/router';

/** The program's own verbs, as the facilitator's window calls them. */
export function asFacilitator(program: Program) {
  return createCallerFactory(appRouter)({ role: 'facilitator', program, wallAddress: null });
}
