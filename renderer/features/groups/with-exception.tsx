import type { Exception, Group } from '#core/groups/group';

/** The group with one of its dates otherwise; null: as the rule has it. A group without dates stays as it is. */
export function withException(group: Group, date: string, to: Omit<Exception, 'date'> | null): Group {
  const { schedule } = group;
  if (schedule === null) return group;
  const others = schedule.exceptions.filter((one) => one.date !== date);
  const exceptions = to === null ? others : [...others, { date, ...to }];
  return {
    ...group,
    schedule: { ...schedule, exceptions: exceptions.toSorted((one, other) => (one.date < other.date ? -1 : 1)) },
  };
}

/** The group with the class of one meeting (counted from 1) chosen; null: it is chosen on the day. */
export function withClass(group: Group, no: number, classId: string | null): Group {
  const length = Math.max(no, group.classes.length);
  const classes = Array.from({ length }, (_, at) => (at === no - 1 ? classId : (group.classes[at] ?? null)));
  return { ...group, classes };
}

/** The group with other days on which nobody meets. */
export function withHolidays(group: Group, holidays: readonly string[]): Group {
  return group.schedule === null ? group : { ...group, schedule: { ...group.schedule, holidays } };
}

/** The group with a date held that was called off, or that is a day on which nobody meets otherwise. */
export function heldAfterAll(group: Group, date: string): Group {
  const { schedule } = group;
  if (schedule === null || !schedule.holidays.includes(date)) return withException(group, date, null);
  return withException(group, date, { moved: { date, time: schedule.time }, why: '' });
}
