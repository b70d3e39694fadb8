import { type RefObject, useRef, useState } from 'react';
import { keys } from '#bridge/keys';
import { useInlineAttempt } from '#ui/inline-attempt';
import type { WordId } from '#words/en';

/** What somebody has in hand to open the records. */
export type By = 'passphrase' | 'recovery';

/** The one field of a lock: what is typed, with what, and why it did not open. */
export interface Unlock {
  readonly by: By;
  readonly use: (by: By) => void;
  readonly typed: string;
  readonly type: (typed: string) => void;
  /** The name of a sentence; null: nothing is wrong so far. */
  readonly problem: WordId | null;
  readonly isBusy: boolean;
  readonly tryIt: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** Opens the records with what is typed. After a wrong key the focus is in the field and its letters are chosen. */
export function useUnlock(): Unlock {
  const [by, setBy] = useState<By>('passphrase');
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const { why, isBusy, attempt, clear } = useInlineAttempt();
  const field = useRef<HTMLInputElement>(null);
  const begin = (): void => {
    setEmpty(false);
    clear();
  };
  const again = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  const tryIt = async (): Promise<void> => {
    if (typed.trim() === '') {
      setEmpty(true);
      again();
      return;
    }
    begin();
    const opened = await attempt(() =>
      keys.unlock(by === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed.trim() }),
    );
    if (opened === null) again();
    else setTyped('');
  };
  const refused = why === 'wrong-key' ? (`gate.wrong-${by}` as const) : why && (`why.${why}` as const);
  return {
    by,
    use: (to) => {
      setBy(to);
      setTyped('');
      begin();
      field.current?.focus();
    },
    typed,
    type: (to) => {
      setTyped(to);
      begin();
    },
    problem: isEmpty ? `gate.empty-${by}` : refused,
    isBusy,
    tryIt: () => void tryIt(),
    field,
  };
}
