import type { Squeeze } from '#core/curriculum/part-at-length';
import type { Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { activeTime } from './active-time';
import type { Agenda } from './agenda';
import type { Deed } from './event';
import { wholeLength } from './part-length';
import type { Run } from './run';

type Fit = Extract<Deed, { readonly do: 'fit' }>;

const none = milliseconds(0);

/**
 * A class whose parts have the lengths of a fit. A part that is to come has its length from its first moment on; of the
 * running one only what is still to come changes, and what was added by hand is in its new length.
 */
export function fitted(agenda: Agenda, run: Run, { deed, at }: { deed: Fit; at: Instant }): Run {
  const lengths: Record<string, readonly Squeeze[]> = { ...run.fitted };
  let { added } = run;
  for (const { part, length } of deed.lengths) {
    const planned = agenda.find(({ id }) => id === part);
    if (planned === undefined) continue;
    if (part !== run.part || run.partStartedAt === null) {
      lengths[part] = [{ from: none, was: planned.duration, length }];
      continue;
    }
    const squeeze = { from: activeTime(run, at), was: wholeLength(planned, run), length };
    lengths[part] = [...(run.fitted[part] ?? []), squeeze];
    added = none;
  }
  return { ...run, added, fitted: lengths, dropped: [...new Set([...run.dropped, ...deed.dropped])] };
}
