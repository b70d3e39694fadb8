import type { Answered } from './answered';
import type { Score } from './score';

/** Answers with what they come to; `score` null: nothing, by any rules that are here. */
interface Scored extends Answered {
  readonly score: Score | null;
}

/**
 * The answers that somebody had to be talked to about on their day, one of each instrument at most: newer answers that could be
 * scored take the place of those before them, whether they call for a talk or not. `answers`: in the order of entry.
 */
export function callingForTalk<One extends Scored>(answers: readonly One[]): readonly One[] {
  const newest = new Map<string, One>();
  for (const one of answers) {
    const known = newest.get(one.instrument);
    if (one.removed || one.score === null || (known !== undefined && known.at > one.at)) continue;
    newest.set(one.instrument, one);
  }
  return [...newest.values()].filter(({ score }) => score !== null && score.flags.length > 0);
}
