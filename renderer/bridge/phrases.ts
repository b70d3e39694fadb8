import { theProgram } from './program';

/** A sentence that a facilitator can take into a class. */
export interface Phrase {
  readonly id: string;
  /** What it is for, such as `choice` or `check-in`. */
  readonly for: string;
  readonly text: string;
}

/** The sentences that ship with the program. */
export function askPhrases(): Promise<readonly Phrase[]> {
  return theProgram().door.phrases.query();
}
