import { auditPart } from '#core/audit/audit-day';
import type { AuditEntry } from '#core/audit/audit-entry';
import { auditRecipe } from '#core/records/audit-record';
import { civilDate, dayBounds } from '#core/time/civil';
import { between, type Instant } from '#core/time/instant';
import type { House } from './house';
import type { DateRange } from './records';

/** A day where the program runs, and what was done on it, the newest first. */
export interface AuditDayRead {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly entries: readonly AuditEntry[];
}

/** The ids of the documents that can hold lines of a day: they are kept by the day in UTC. */
function around(
  { from, until }: { readonly from: Instant; readonly until: Instant },
  ids: readonly string[],
): readonly string[] {
  const [first, last] = [civilDate(from, 'UTC'), civilDate(until, 'UTC')];
  return ids.filter((id) => {
    const day = auditPart(id)?.day;
    return day !== undefined && day >= first && day <= last;
  });
}

/** The days where the program runs on which something may have been done, the newest first. */
function datesOf(ids: readonly string[], { from, to }: DateRange, zone: string): readonly string[] {
  const dates = new Set<string>();
  for (const id of ids) {
    const day = auditPart(id)?.day;
    if (day === undefined) continue;
    const { from: first, until } = dayBounds(day, 'UTC');
    for (const at of [first, until]) dates.add(civilDate(at, zone));
  }
  return [...dates]
    .filter((date) => date >= from && date <= to)
    .toSorted()
    .toReversed();
}

/**
 * The days of a range one after the other, the newest first, so that years take no more memory than a day. Each step is to
 * be taken by whoever has their turn in the house.
 */
export async function* auditDays(house: House, range: DateRange): AsyncGenerator<AuditDayRead, void, undefined> {
  const { store, zone } = house.parts;
  const ids = (await store.index('audit')).map(({ id }) => id);
  let kept = new Map<string, readonly AuditEntry[]>();
  for (const date of datesOf(ids, range, zone)) {
    const bounds = dayBounds(date, zone);
    const wanted = around(bounds, ids);
    const next = new Map<string, readonly AuditEntry[]>();
    for (const id of wanted) {
      const known = kept.get(id);
      const read = known === undefined ? await store.read(auditRecipe, id) : { found: { entries: known } };
      if ('quarantined' in read) house.remarks.add(read.quarantined);
      if ('found' in read) next.set(id, read.found.entries);
    }
    kept = next;
    const inDay = [...next.values()].flat().filter(({ at }) => at >= bounds.from && at < bounds.until);
    yield { date, ...bounds, entries: inDay.toReversed().toSorted((one, other) => between(one.at, other.at)) };
  }
}
