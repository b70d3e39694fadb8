import type { AttendanceLine } from '#core/attendance/attendance-line';
import { attended, type Mark } from '#core/session/mark';
import { atCivil, civilDate, clockTime } from '#core/time/civil';
import { after, type Instant } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { AmendDraft, ClassSpan } from './amend-draft';

/** Arrival and leaving; null: as the clock and the mark tell. */
export interface Times {
  readonly arrived: Instant | null;
  readonly left: Instant | null;
}

/** The instant that a typed time means in the evening of a class: the one nearest to its beginning; null: it is none. */
function typedInstant(time: string, near: Instant, zone: string): Instant | null {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null;
  const days = [-1440, 0, 1440].map((by) => civilDate(after(near, minutes(by)), zone));
  const [found] = days
    .map((date) => atCivil(date, time, zone))
    .toSorted((one, other) => Math.abs(one - near) - Math.abs(other - near));
  return found ?? null;
}

/** The times that are typed, to the second where they are known ones; null: they can't be meant. */
export function typedTimes(
  { arrived, left }: Pick<AmendDraft, 'arrived' | 'left'>,
  line: Pick<AttendanceLine, 'arrived' | 'left'> | null,
  { began, ended, plannedStart, zone }: ClassSpan,
): Times | null {
  const meant = (typed: string, known: readonly (Instant | null | undefined)[]): Instant | null | undefined => {
    if (typed === '') return null;
    const same = known.find((at) => at !== null && at !== undefined && clockTime(at, zone) === typed);
    return same ?? typedInstant(typed, began ?? plannedStart, zone) ?? undefined;
  };
  const [came, went] = [meant(arrived, [line?.arrived, began]), meant(left, [line?.left, ended])];
  if (came === undefined || went === undefined) return null;
  return came !== null && went !== null && went < came ? null : { arrived: came, left: went };
}

/** Marks of people who were there from the beginning to the end. */
const whole: readonly Mark[] = ['present', 'visitor', 'observer'];

/** True where a mark says of itself what the times say. */
function saysItself(mark: Mark, times: Times, { began, ended }: ClassSpan): boolean {
  return whole.includes(mark) && times.arrived === began && times.left === ended;
}

/** What has to be said beside a mark that is given afterwards: when they came and went; undefined: nothing. */
export function timesBeside(
  mark: Mark,
  times: Times,
  { line, span }: { readonly line: AttendanceLine | null; readonly span: ClassSpan },
): Times | undefined {
  const { arrived, left } = times;
  if (!attended.includes(mark) || (arrived === null && left === null)) return undefined;
  if (line?.isCorrected === true) return line.arrived === arrived && line.left === left ? undefined : times;
  return saysItself(mark, times, span) ? undefined : times;
}
