import { useCallback, useEffect, useRef } from 'react';
import type { WordId } from '#words/en';
import { useSay } from './say';
import { useTell } from './toast';

type Reason<Id> = Id extends `why.${infer Why}` ? Why : never;

/** What came of something that was asked for: done, or the name of a `why.…` sentence that says why not. */
export type Attempted<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly why: Reason<WordId> };

/** Waits for something that was asked for; when it was not done, says why and gives null. */
export type Attempt = <T>(doing: Promise<Attempted<T>>) => Promise<{ readonly value: T } | null>;

/** An attempt that tells the person in plain words when it failed. The function stays the same. */
export function useAttempt(): Attempt {
  const voice = { say: useSay(), tell: useTell() };
  const speak = useRef(voice);
  useEffect(() => {
    speak.current = voice;
  });
  return useCallback(async <T,>(doing: Promise<Attempted<T>>) => {
    const { say, tell } = speak.current;
    try {
      const answer = await doing;
      if (answer.done) return { value: answer.value };
      tell({ text: say(`why.${answer.why}`) });
    } catch (error) {
      reportError(error);
      tell({ text: say('why.unanswered') });
    }
    return null;
  }, []);
}
