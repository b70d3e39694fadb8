import { useCallback, useState } from 'react';
import { act } from '#bridge/act';
import type { KnownTimes, RemarkMade } from '#bridge/line-attendance';
import type { Mark } from '#core/session/mark';
import type { Signature } from '#core/session/signature';
import { useAttempt } from '#ui/attempt';

/** Says things of people, and tells of whom something is on its way to the disk: it counts only when it is there. */
export interface Marking {
  readonly mark: (person: string, mark: Mark | null) => void;
  readonly prefer: (person: string, holds: boolean) => void;
  /** These three tell whether it was kept: what was typed is not lost where it was not. */
  readonly times: (person: string, times: KnownTimes) => Promise<boolean>;
  readonly remark: (person: string, remark: RemarkMade) => Promise<boolean>;
  readonly signature: (person: string, signature: Signature | null) => Promise<boolean>;
  readonly pending: ReadonlySet<string>;
}

export function useMarking(): Marking {
  const attempt = useAttempt();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const settle = useCallback(
    async (person: string, doing: ReturnType<typeof act.mark>) => {
      setPending((before) => new Set(before).add(person));
      const kept = await attempt(doing);
      setPending((before) => new Set([...before].filter((other) => other !== person)));
      return kept !== null;
    },
    [attempt],
  );
  const mark = useCallback((person: string, to: Mark | null) => void settle(person, act.mark(person, to)), [settle]);
  const prefer = useCallback(
    (person: string, holds: boolean) => void settle(person, act.prefer(person, holds)),
    [settle],
  );
  const times = useCallback((person: string, to: KnownTimes) => settle(person, act.times(person, to)), [settle]);
  const remark = useCallback((person: string, to: RemarkMade) => settle(person, act.remark(person, to)), [settle]);
  const signature = useCallback(
    (person: string, to: Signature | null) => settle(person, act.signature(person, to)),
    [settle],
  );
  return { mark, prefer, times, remark, signature, pending };
}
