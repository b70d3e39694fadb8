import type { AuditEntry } from '#core/audit/audit-entry';
import { type AuditFilter, isAskedFor } from '#core/audit/audit-filter';
import { fullName } from '#core/people/person';
import { type Answer, done, refused } from './answer';
import { type AuditDayRead, auditDays } from './audit-days';
import { groupsListed } from './group-record';
import type { House } from './house';
import { peopleDigests, whoIsHere } from './people-digests';
import type { DateRange } from './records';
import { summaryIn } from './summary';

/** A range of dates where the program runs, and which lines of them. */
export interface AuditAsked extends DateRange, Pick<AuditFilter, 'did' | 'kind'> {
  /** Id of one record; of a person all lines of entries that were found to be theirs are told. */
  readonly target?: string | undefined;
}

/** The filter of what is asked for; for whoever has their turn. */
export async function filterOf(house: House, { did, kind, target }: AuditAsked): Promise<AuditFilter> {
  return { did, kind, ...(target === undefined ? {} : { targets: (await whoIsHere(house)).allIds(target) }) };
}

/** Some days of the audit. */
export interface AuditPage {
  /** The newest first; days without a line that was asked for are left out. */
  readonly days: readonly { readonly date: string; readonly entries: readonly AuditEntry[] }[];
  /** The last date of the next page; null: there is nothing more. */
  readonly next: string | null;
  /** What people, groups and sessions are called now, by id: the lines themselves hold no names. */
  readonly names: Readonly<Record<string, string>>;
}

/** So many days are looked through at once, however few lines of them are asked for: a class that runs goes first. */
const mostDays = 62;

/** So many lines end a page, once the day is whole. */
const enough = 200;

async function namesOf(house: House, entries: readonly AuditEntry[]): Promise<AuditPage['names']> {
  const wanted = new Set(entries.map(({ target }) => target));
  const names: [string, string][] = [];
  for (const person of await peopleDigests(house)) if (wanted.has(person.id)) names.push([person.id, fullName(person)]);
  for (const { group } of await groupsListed(house)) if (wanted.has(group.id)) names.push([group.id, group.title]);
  for (const { id, digest } of await house.parts.store.index('sessions')) {
    const summary = digest !== null && wanted.has(id) ? summaryIn(digest) : null;
    if (summary !== null) names.push([id, summary.title]);
  }
  return Object.fromEntries(names);
}

/** Who did what, day by day, the newest first. */
export function listAudit(house: House, asked: AuditAsked): Promise<Answer<AuditPage>> {
  return house.serially(async () => {
    const { from, to } = asked;
    if (from > to) return refused('bad-range');
    const filter = await filterOf(house, asked);
    const days: Pick<AuditDayRead, 'date' | 'entries'>[] = [];
    let count = 0;
    let next: string | null = null;
    let looked = 0;
    for await (const { entries: all, ...day } of auditDays(house, { from, to })) {
      if (count >= enough || looked >= mostDays) {
        next = day.date;
        break;
      }
      looked += 1;
      const entries = all.filter((entry) => isAskedFor(entry, filter, day));
      count += entries.length;
      if (entries.length > 0) days.push({ date: day.date, entries });
    }
    return done({
      days,
      next,
      names: await namesOf(
        house,
        days.flatMap(({ entries }) => entries),
      ),
    });
  });
}
