import { useMemo } from 'react';
import { after } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { useLasting } from './lasting';
import { lineAt } from './timed-line';
import { elapsedZero } from './wall-clock';
import type { WithinPart } from './within-part';

/** A line that is said during the breathing stays beside it for this long, milliseconds. */
const captionTime = 12_000;

/** The line that is said beside a breath: only lines that begin while the pacer runs. */
export function useDueCaption({ part, run, now }: WithinPart): string | undefined {
  const leadIn = part.breathing?.turnsFrom?.guide?.leadIn ?? part.breathing?.leadIn ?? 0;
  const zero = elapsedZero(run);
  const lines = useMemo(() => (part.lines ?? []).filter((line) => line.at >= leadIn), [part.lines, leadIn]);
  return useLasting(now, (at) => {
    if (zero === null || lines.length === 0) return { value: undefined, until: null };
    const due = lineAt(lines, milliseconds(at - zero));
    const begun = due === undefined ? undefined : lines[due.index];
    const ends = begun === undefined ? undefined : after(zero, milliseconds(begun.at + captionTime));
    if (ends !== undefined && at < ends) return { value: begun?.text, until: ends };
    const next = due === undefined ? lines[0] : due.next;
    return { value: undefined, until: next === undefined ? null : after(zero, next.at) };
  });
}
