import { useCallback, useEffect, useRef, useState } from 'react';
import type { Why } from '#api/answer';
import type { MediaCredit } from '#core/curriculum/media-credit';
import type { MediaRecord } from '#core/records/media-record';
import { media } from './media';

/** What is said of where a picture, recording or document comes from, while somebody writes it. */
export interface CreditEditing extends MediaCredit {
  readonly change: (to: Partial<MediaCredit>) => void;
  /** The field was left: what stands in it is kept at once. */
  readonly leave: () => void;
  /** `kept`: what stands there is on the disk. Otherwise why it is not; null: nothing was written, or it is under way. */
  readonly outcome: 'kept' | Why | 'unanswered' | null;
}

/** How long somebody pauses before it is kept, milliseconds. */
const pause = 500;

/** Keeps it by itself, soon after it was written and at once when the field is left. One hook for one medium: give it a key. */
export function useCredit({ id, licence, source }: MediaRecord): CreditEditing {
  const [draft, setDraft] = useState<MediaCredit | null>(null);
  const [outcome, setOutcome] = useState<CreditEditing['outcome']>(null);
  const unkept = useRef<MediaCredit | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const keep = useCallback(async () => {
    window.clearTimeout(timer.current);
    const said = unkept.current;
    if (said === null) return;
    unkept.current = null;
    const hold = (held: MediaCredit): void => {
      unkept.current ??= held;
      setDraft((now) => now ?? held);
    };
    try {
      const answer = await media.credit(id, said);
      // What was written meanwhile is kept by itself.
      if (unkept.current !== null) return;
      if (!answer.done) hold(said);
      setOutcome(answer.done ? 'kept' : answer.why);
    } catch (error) {
      reportError(error);
      hold(said);
      setOutcome('unanswered');
    }
  }, [id]);
  useEffect(() => () => void keep(), [keep]);
  const shown = draft ?? { licence, source };
  const change = (to: Partial<MediaCredit>): void => {
    const next = { ...shown, ...to };
    unkept.current = next;
    setDraft(next);
    setOutcome(null);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(), pause);
  };
  // Not before: what is kept has no space at its end, where somebody goes on writing.
  const leave = async (): Promise<void> => {
    await keep();
    if (unkept.current === null) setDraft(null);
  };
  return { ...shown, change, leave: () => void leave(), outcome };
}
