import type { TimedLine } from '#core/curriculum/class-plan';
import { after } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { useLasting } from './lasting';
import { type DueLine, lineAt } from './timed-line';
import { elapsedZero } from './wall-clock';
import type { WithinPart } from './within-part';

/** The line of a running part that is due now; wakes when the next one is. */
export function useDueLine(lines: readonly TimedLine[], { run, now }: Omit<WithinPart, 'part'>): DueLine | undefined {
  const zero = elapsedZero(run);
  return useLasting(now, (at) => {
    const value = lineAt(lines, milliseconds(zero === null ? 0 : at - zero));
    const next = value === undefined ? lines[0] : value.next;
    return { value, until: zero === null || next === undefined ? null : after(zero, next.at) };
  });
}
