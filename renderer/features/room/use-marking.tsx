import { useCallback, useState } from 'react';
import { act } from '#bridge/act';
import type { Mark } from '#core/session/mark';
import { useAttempt } from '#ui/attempt';

/** Says things of people, and tells of whom something is on its way to the disk: it counts only when it is there. */
export interface Marking {
  readonly mark: (person: string, mark: Mark | null) => void;
  readonly prefer: (person: string, holds: boolean) => void;
  readonly pending: ReadonlySet<string>;
}

export function useMarking(): Marking {
  const attempt = useAttempt();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const settle = useCallback(
    (person: string, doing: ReturnType<typeof act.mark>) => {
      setPending((before) => new Set(before).add(person));
      void attempt(doing).then(() => setPending((before) => new Set([...before].filter((other) => other !== person))));
    },
    [attempt],
  );
  const mark = useCallback((person: string, to: Mark | null) => settle(person, act.mark(person, to)), [settle]);
  const prefer = useCallback((person: string, holds: boolean) => settle(person, act.prefer(person, holds)), [settle]);
  return { mark, prefer, pending };
}
