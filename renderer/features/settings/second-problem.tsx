import type { WordId } from '#words/en';

/** Sentences for what keeps a copy from the second folder. */
const known: Readonly<Record<string, WordId>> = {
  full: 'backups.second-full',
  missing: 'backups.second-missing',
  denied: 'backups.second-denied',
};

/** The sentence that says why the second folder was not reached; it may name the problem as it was told. */
export function secondProblemWord(problem: string): WordId {
  return known[problem] ?? 'backups.second-problem-words';
}
