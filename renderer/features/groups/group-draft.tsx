import type { Group, Schedule } from '#core/groups/group';
import { isCivilDate, isClockTime } from '#core/time/civil';

/** A group as it stands in its form. */
export interface GroupDraft {
  readonly title: string;
  /** Null: as it is suggested. */
  readonly label: string | null;
  readonly curriculum: string | null;
  readonly classes: readonly (string | null)[];
  readonly place: string;
  readonly staff: Group['staff'];
  readonly capacity: number | null;
  readonly hasDates: boolean;
  readonly from: string;
  readonly weekdays: readonly number[];
  readonly every: number | null;
  readonly time: string;
  readonly minutes: number | null;
  readonly meetings: number | null;
}

/** What is wrong with a draft, by the field where it is said. */
export type DraftFault = 'title' | 'from' | 'weekdays' | 'every' | 'time' | 'minutes' | 'meetings' | 'capacity';

/** The most that the form lets through: a year of five evenings a week. */
export const mostMeetings = 260;

function isWhole(value: number | null, most: number): value is number {
  return value !== null && Number.isInteger(value) && value >= 1 && value <= most;
}

/** The dates of a draft; null where it has none, or none that could be made of what is written. */
export function scheduleOf(draft: GroupDraft, before: Schedule | null): Schedule | null {
  const { hasDates, from, weekdays, every, time, minutes, meetings } = draft;
  if (!hasDates || !isCivilDate(from) || weekdays.length === 0 || !isClockTime(time)) return null;
  if (!isWhole(every, 52) || !isWhole(minutes, 600) || !isWhole(meetings, mostMeetings)) return null;
  const { holidays, exceptions } = before ?? { holidays: [], exceptions: [] };
  return {
    from,
    weekdays: weekdays.toSorted((one, other) => one - other),
    every,
    time,
    minutes,
    meetings,
    holidays,
    exceptions,
  };
}

/** What is wrong with a draft, in the order of its fields. */
export function draftFaults(draft: GroupDraft): readonly DraftFault[] {
  const { hasDates, from, weekdays, every, time, minutes, meetings, capacity } = draft;
  const faults: readonly (readonly [DraftFault, boolean])[] = [
    ['title', draft.title.trim() === ''],
    ['minutes', hasDates && !isWhole(minutes, 600)],
    ['from', hasDates && !isCivilDate(from)],
    ['weekdays', hasDates && weekdays.length === 0],
    ['every', hasDates && !isWhole(every, 52)],
    ['time', hasDates && !isClockTime(time)],
    ['meetings', hasDates && !isWhole(meetings, mostMeetings)],
    ['capacity', capacity !== null && !isWhole(capacity, 1000)],
  ];
  return faults.flatMap(([fault, isWrong]) => (isWrong ? [fault] : []));
}

/** The draft that a group begins to be changed from. */
export function draftOf(group: Group): GroupDraft {
  const { title, label, curriculum, classes, place, staff, capacity, schedule } = group;
  return {
    title,
    label,
    curriculum,
    classes,
    place,
    staff,
    capacity,
    hasDates: schedule !== null,
    from: schedule?.from ?? '',
    weekdays: schedule?.weekdays ?? [],
    every: schedule?.every ?? 1,
    time: schedule?.time ?? '18:00',
    minutes: schedule?.minutes ?? 60,
    meetings: schedule?.meetings ?? 8,
  };
}

/** True when a draft stands for another group than the one that it began from. */
export function isOtherwise(draft: GroupDraft, from: GroupDraft, before: Group): boolean {
  return JSON.stringify(groupOf(draft, before, '')) !== JSON.stringify(groupOf(from, before, ''));
}

/** The group that a draft stands for: what the form does not show is as it was before. */
export function groupOf(draft: GroupDraft, before: Group, suggested: string): Group {
  return {
    ...before,
    title: draft.title.trim(),
    label: (draft.label ?? suggested).trim() || suggested,
    curriculum: draft.curriculum,
    classes: draft.classes,
    place: draft.place.trim(),
    staff: draft.staff
      .map(({ name, credential }) => ({ name: name.trim(), credential: credential.trim() }))
      .filter(({ name }) => name !== ''),
    capacity: draft.capacity,
    schedule: scheduleOf(draft, before.schedule),
  };
}
