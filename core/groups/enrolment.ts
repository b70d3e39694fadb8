import type { Enrolment, Group } from './group';

/** How full a group is. */
export interface Fullness {
  readonly enrolled: number;
  readonly waiting: number;
  /** Places that are free; null: as many as come. Never below 0. */
  readonly free: number | null;
}

/** How full a group is. */
export function fullnessOf({ people, capacity }: Pick<Group, 'people' | 'capacity'>): Fullness {
  const enrolled = people.filter(({ state }) => state === 'enrolled').length;
  const waiting = people.filter(({ state }) => state === 'waitlist').length;
  return { enrolled, waiting, free: capacity === null ? null : Math.max(0, capacity - enrolled) };
}

/** Who is offered the next free place: who has waited longest. Null while there is none, or nobody waits. */
export function nextInLine(group: Pick<Group, 'people' | 'capacity'>): string | null {
  const { free } = fullnessOf(group);
  if (free === 0) return null;
  const waiting = group.people.filter(({ state }) => state === 'waitlist');
  return (
    waiting.toSorted((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)))[0]?.person ??
    null
  );
}

/**
 * The people of a group with one of them as told: entered last where they are new. Somebody who is to be enrolled in a full group
 * waits, unless `isOverfull` says that one more is meant.
 */
export function enrolled(
  group: Pick<Group, 'people' | 'capacity'>,
  entry: Enrolment,
  { isOverfull }: { readonly isOverfull: boolean },
): readonly Enrolment[] {
  const before = group.people.find(({ person }) => person === entry.person);
  const others = { ...group, people: group.people.filter((one) => one !== before) };
  const isFull = fullnessOf(others).free === 0 && !isOverfull;
  const state = entry.state === 'enrolled' && isFull ? 'waitlist' : entry.state;
  if (before?.state === state && before.why === entry.why) return group.people;
  const next = { ...entry, state };
  return before === undefined ? [...group.people, next] : group.people.map((one) => (one === before ? next : one));
}

/** True where somebody is expected at a meeting of a date (`YYYY-MM-DD`): enrolled by then, or before they left. */
export function isExpectedOn({ state, since }: Enrolment, date: string): boolean {
  if (state === 'enrolled' || state === 'completed') return since <= date || state === 'completed';
  return state === 'withdrawn' && date < since;
}
