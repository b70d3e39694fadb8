import { civilDate } from '#core/time/civil';
import { between, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { AuditEntry } from './audit-entry';

/** How many lines one document takes: each new line writes it whole. */
export const mostEntries = 200;

/** A look at the same thing counts once in so long: windows ask again by themselves. So does a setting: a slider is moved many times. */
const oneLook = minutes(10);

/** Which document of the audit: the day in UTC, `YYYY-MM-DD`, and its place among those of that day, 1 or more. */
export interface AuditPart {
  readonly day: string;
  readonly part: number;
}

/** The id under which a part is kept: `2026-11-30`, `2026-11-30-2`. */
export function auditId({ day, part }: AuditPart): string {
  return part === 1 ? day : `${day}-${part}`;
}

/** The part that an id names; null where it names none. */
export function auditPart(id: string): AuditPart | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:-([1-9]\d{0,5}))?$/.exec(id);
  if (found === null) return null;
  const [, day = '', part = '1'] = found;
  return { day, part: Number(part) };
}

/** The last part of the day (UTC) of an instant among the ids that are there; its first one where there is none. */
export function lastPart(ids: readonly string[], at: Instant): AuditPart {
  const day = civilDate(at, 'UTC');
  const parts = ids.flatMap((id) => auditPart(id) ?? []).filter((each) => each.day === day);
  return { day, part: Math.max(1, ...parts.map(({ part }) => part)) };
}

/** What is done over and over while somebody is at one thing. */
function isOften({ did, kind }: AuditEntry): boolean {
  return did === 'saw' || (did === 'changed' && kind === 'settings');
}

function isSameLook(one: AuditEntry, other: AuditEntry): boolean {
  const isNear = Math.abs(between(one.at, other.at)) < oneLook;
  const isSame = one.did === other.did && one.by === other.by && one.kind === other.kind && one.target === other.target;
  return isNear && isSame && isOften(one) && one.count === other.count && one.fields.join() === other.fields.join();
}

/** Lines with more lines after them. A look, or a change of the same settings, that was kept a moment ago is not kept again; everything else is. */
export function withEntries(kept: readonly AuditEntry[], more: readonly AuditEntry[]): readonly AuditEntry[] {
  const all = [...kept];
  for (const entry of more) if (!all.some((before) => isSameLook(before, entry))) all.push(entry);
  return all;
}
