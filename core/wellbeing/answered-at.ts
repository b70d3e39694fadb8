import type { Instant } from '#core/time/instant';
import type { Answered } from './answered';

/** When a class was to be, and when it was. */
export interface ClassTimes {
  readonly plannedStart: Instant;
  readonly plannedEnd: Instant;
  readonly began: Instant | null;
  readonly ended: Instant | null;
}

/**
 * When answers that belong to a class were given, whenever they are typed: before it is its beginning, after it its end, where
 * it has none the planned one. Never later than `now`.
 */
export function answeredAt(times: ClassTimes, moment: NonNullable<Answered['moment']>, now: Instant): Instant {
  const { plannedStart, plannedEnd, began, ended } = times;
  const due = moment === 'before' ? (began ?? plannedStart) : (ended ?? plannedEnd);
  return due < now ? due : now;
}

/** Which answers are asked for at a moment: before a class until half of its planned length has passed, then after it. */
export function momentDue({ plannedStart, plannedEnd, began, ended }: ClassTimes, now: Instant): 'before' | 'after' {
  if (ended !== null) return 'after';
  if (began === null) return 'before';
  return now - began < (plannedEnd - plannedStart) / 2 ? 'before' : 'after';
}
