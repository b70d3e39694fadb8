import { isCivilDate, isClockTime, isZone } from '#core/time/civil';
import { mostEarlier } from './enrolment';
import type { Enrolment, Group, Schedule } from './group';

/** What of a group can't be as it is. */
export type GroupFault =
  | 'no-title'
  | 'too-long'
  | 'bad-zone'
  | 'bad-capacity'
  | 'no-weekday'
  | 'bad-date'
  | 'bad-time'
  | 'bad-length'
  | 'bad-count'
  | 'person-twice'
  | 'too-many';

const longest = { title: 120, label: 60, place: 200, name: 120, why: 300 } as const;

/** Ten years of a weekly class, and a day. */
const most = { meetings: 520, minutes: 600, weeks: 52, people: 2000, exceptions: 600, staff: 20 } as const;

function scheduleFaults({
  from,
  weekdays,
  every,
  time,
  minutes,
  meetings,
  holidays,
  exceptions,
}: Schedule): readonly GroupFault[] {
  const moved = exceptions.flatMap((one) => one.moved ?? []);
  const dates = [from, ...holidays, ...exceptions.map(({ date }) => date), ...moved.map(({ date }) => date)];
  const times = [time, ...moved.map((to) => to.time)];
  // No class was planned before there were such laptops, and a typed 20026 is a slip.
  const isOurTime = from >= '2000-01-01' && from < '2200-01-01';
  const isCounted = meetings >= 1 && meetings <= most.meetings && every >= 1 && every <= most.weeks;
  const isRepeated = new Set(exceptions.map(({ date }) => date)).size < exceptions.length;
  const faults: readonly (readonly [GroupFault, boolean])[] = [
    ['no-weekday', weekdays.length === 0],
    ['bad-date', !dates.every(isCivilDate) || isRepeated || !isOurTime],
    ['bad-time', !times.every(isClockTime)],
    ['bad-length', minutes < 1 || minutes > most.minutes],
    ['bad-count', !isCounted],
    ['too-many', holidays.length > most.exceptions || exceptions.length > most.exceptions],
    ['too-long', exceptions.some(({ why }) => why.length > longest.why)],
  ];
  return faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
}

function isLong({ title, label, place, staff, people }: Group): boolean {
  const names = staff.flatMap(({ name, credential }) => [name, credential]);
  const isWordy = title.length > longest.title || label.length > longest.label || place.length > longest.place;
  return (
    isWordy ||
    names.some((name) => name.length > longest.name) ||
    people.some(({ why, was = [] }) => [why, ...was.map((one) => one.why)].some((text) => text.length > longest.why))
  );
}

function isDated({ since, was = [] }: Enrolment): boolean {
  return [since, ...was.map((one) => one.since)].every(isCivilDate);
}

function isTwice(people: readonly Enrolment[]): boolean {
  return new Set(people.map(({ person }) => person)).size < people.length;
}

/** All that can't be kept of a group as it is; empty when it can. */
export function groupFaults(group: Group): readonly GroupFault[] {
  const { title, zone, capacity, schedule, people, classes, staff } = group;
  const faults: readonly (readonly [GroupFault, boolean])[] = [
    ['no-title', title.trim() === ''],
    ['too-long', isLong(group)],
    ['bad-zone', !isZone(zone)],
    ['bad-capacity', capacity !== null && capacity > most.people],
    ['person-twice', isTwice(people)],
    ['too-many', people.length > most.people || classes.length > most.meetings || staff.length > most.staff],
    ['too-many', people.some(({ was = [] }) => was.length > mostEarlier)],
    ['bad-date', !people.every(isDated)],
  ];
  const own = faults.flatMap(([fault, holds]) => (holds ? [fault] : []));
  return [...new Set([...own, ...(schedule === null ? [] : scheduleFaults(schedule))])];
}
