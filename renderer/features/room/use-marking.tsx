import { useCallback, useState } from 'react';
import { act } from '#bridge/act';
import type { Mark } from '#core/session/mark';
import { useAttempt } from '#ui/attempt';

/** Marks people, and tells whose mark is on its way to the disk: it counts only when it is there. */
export interface Marking {
  readonly mark: (person: string, mark: Mark | null) => void;
  readonly pending: ReadonlySet<string>;
}

export function useMarking(): Marking {
  const attempt = useAttempt();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback(
    (person: string, to: Mark | null) => {
      setPending((before) => new Set(before).add(person));
      void attempt(act.mark(person, to)).then(() =>
        setPending((before) => new Set([...before].filter((other) => other !== person))),
      );
    },
    [attempt],
  );
  return { mark, pending };
}
