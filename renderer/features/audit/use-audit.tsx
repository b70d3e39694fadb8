import { useCallback, useState } from 'react';
import { type AuditDays, type AuditQuestion, audit } from '#bridge/audit';
import { useAsked } from '#bridge/use-asked';
import { useAttempt } from '#ui/attempt';

/** Days of the audit that were asked for, and earlier ones on demand. */
export interface AuditRead {
  readonly days: AuditDays['days'] | undefined;
  readonly names: AuditDays['names'];
  readonly failed: boolean;
  /** Null: there is nothing earlier. */
  readonly more: (() => Promise<void>) | null;
  readonly again: () => void;
}

interface Earlier {
  readonly of: AuditDays;
  readonly pages: readonly AuditDays[];
}

/** `question` has to stay the same object while it asks the same. */
export function useAudit(question: AuditQuestion): AuditRead {
  const attempt = useAttempt();
  const ask = useCallback(async () => {
    const answer = await audit.page(question);
    if (!answer.done) throw new Error(answer.why);
    return answer.value;
  }, [question]);
  const { value: first, failed, again } = useAsked(ask);
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const pages = first === undefined ? [] : [first, ...(earlier?.of === first ? earlier.pages : [])];
  const next = pages.at(-1)?.next ?? null;
  const more = async (to: string): Promise<void> => {
    const page = await attempt(audit.page({ ...question, to }));
    if (page === null || first === undefined) return;
    setEarlier((before) => ({ of: first, pages: [...(before?.of === first ? before.pages : []), page.value] }));
  };
  return {
    days: first === undefined ? undefined : pages.flatMap(({ days }) => days),
    names: Object.fromEntries(pages.flatMap(({ names }) => Object.entries(names))),
    failed,
    more: next === null ? null : () => more(next),
    again,
  };
}
