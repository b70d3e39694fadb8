import type { Answer } from '#api/answer';
import type { PatternShelf } from '#api/patterns';
import type { Pattern } from '#core/breathing/pattern';
import type { PatternRecord } from '#core/records/pattern-record';
import { theProgram } from './program';

/** The breath patterns that can be led: those that ship, and one's own. */
export const patterns = {
  list: (): Promise<PatternShelf> => theProgram().door.patterns.query(),
  /** Makes one, or keeps it in place of the one with its id. */
  save: (pattern: Pattern): Promise<Answer<PatternRecord>> =>
    theProgram().door.savePattern.mutate({ pattern: { ...pattern, phases: [...pattern.phases] } }),
  remove: (id: string): Promise<Answer> => theProgram().door.removePattern.mutate({ id }),
} as const;
