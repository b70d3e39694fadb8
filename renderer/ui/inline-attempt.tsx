import { useCallback, useRef, useState } from 'react';
import type { WordId } from '#words/en';
import type { Attempted } from './attempt';

type Reason = Extract<Attempted<unknown>, { readonly done: false }>['why'];

/** An attempt whose failure is said beside what failed. */
export interface InlineAttempt {
  /** Why the newest try failed, as the name of a sentence; null: it did not, or is still under way. */
  readonly why: Reason | 'unanswered' | null;
  readonly isBusy: boolean;
  readonly attempt: <T>(doing: () => Promise<Attempted<T>>) => Promise<{ readonly value: T } | null>;
  /** Lets go of what was said: the person goes on typing. */
  readonly clear: () => void;
}

/** The sentence for a reason. */
export function sentenceOf(why: Reason | 'unanswered'): WordId {
  return `why.${why}`;
}

/** Tries something, one thing at a time; a second press while the first is under way is let go of. The functions stay the same. */
export function useInlineAttempt(): InlineAttempt {
  const [state, setState] = useState<Pick<InlineAttempt, 'isBusy' | 'why'>>({ isBusy: false, why: null });
  const isUnderWay = useRef(false);
  const attempt = useCallback(async <T,>(doing: () => Promise<Attempted<T>>) => {
    if (isUnderWay.current) return null;
    isUnderWay.current = true;
    setState({ isBusy: true, why: null });
    try {
      const answer = await doing();
      setState({ isBusy: false, why: answer.done ? null : answer.why });
      return answer.done ? { value: answer.value } : null;
    } catch (error) {
      reportError(error);
      setState({ isBusy: false, why: 'unanswered' });
      return null;
    } finally {
      isUnderWay.current = false;
    }
  }, []);
  const clear = useCallback(() => setState((before) => (before.why === null ? before : { ...before, why: null })), []);
  return { ...state, attempt, clear };
}
