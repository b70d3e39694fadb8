import type { z } from 'zod';

/** What is wrong at one place of a class file. */
export interface PlanProblem {
  /** The place as a path from the top of the file, `parts[2].minutes`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** A class file that can't be read; it holds every problem, so that an author mends all of them in one go. */
export class ClassPlanError extends Error {
  override readonly name = 'ClassPlanError';
  readonly problems: readonly PlanProblem[];

  constructor(problems: readonly PlanProblem[], options?: ErrorOptions) {
    const said = problems.map(({ path, message }) => `${path === '' ? 'the file' : path}: ${message}`);
    super(`this class can't be used: ${said.join('; ')}`, options);
    this.problems = problems;
  }
}

/** A path through a parsed file in the way authors write it: `parts[2].lines[0].at`. */
export function pathName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step}]` : name === '' ? String(step) : `${name}.${String(step)}`,
    '',
  );
}

/** The error of a file that a schema refused; `before`: the place at which the schema's own places begin. */
export function planError(error: z.ZodError, before: readonly string[] = []): ClassPlanError {
  const problems = error.issues.map(({ path, message }) => ({ path: pathName([...before, ...path]), message }));
  return new ClassPlanError(problems, { cause: error });
}
