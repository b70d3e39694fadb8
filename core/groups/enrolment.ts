import type { Belonging, Enrolment, Group } from './group';

/** How full a group is. */
export interface Fullness {
  readonly enrolled: number;
  readonly waiting: number;
  /** Places that are free; null: as many as come. Never below 0. */
  readonly free: number | null;
}

/** How full a group is. */
export function fullnessOf({ people, capacity }: Pick<Group, 'people' | 'capacity'>): Fullness {
  const count = (of: Belonging['state']): number => people.filter(({ state }) => state === of).length;
  const inIt = count('enrolled');
  const free = capacity === null ? null : Math.max(0, capacity - inIt);
  return { enrolled: inIt, waiting: count('waitlist'), free };
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

/** As many earlier belongings are kept of one person: the newest ones. */
export const mostEarlier = 50;

/** What somebody becomes, with what they were. What was said and taken back on one day leaves no trace. */
function changed(before: Enrolment, to: Enrolment): Enrolment {
  const { state, since, why, was = [] } = before;
  const { was: _was, ...next } = to;
  const earlier = since === to.since ? was : [...was, { state, since, why }];
  const last = since === to.since ? earlier.at(-1) : undefined;
  const isBack = last !== undefined && last.state === to.state;
  const kept = isBack ? earlier.slice(0, -1) : earlier.slice(-mostEarlier);
  const now = isBack ? { ...next, since: last.since, why: to.why === '' ? last.why : to.why } : next;
  return kept.length === 0 ? now : { ...now, was: kept };
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
  if (before === undefined) return [...group.people, { ...entry, state }];
  if (before.state === state && before.why === entry.why) return group.people;
  const next =
    before.state === state
      ? { ...before, why: entry.why }
      : changed(before, { ...entry, state, person: before.person });
  return group.people.map((one) => (one === before ? next : one));
}

const weights = { enrolled: 0, waitlist: 1, completed: 2, withdrawn: 3 } as const;

/** The people of a group, each once by the id that counts: of two entries of one person the one that belongs to it most. */
export function eachOnce(people: readonly Enrolment[], keptId: (person: string) => string): readonly Enrolment[] {
  const found = new Map<string, Enrolment>();
  for (const one of people) {
    const person = keptId(one.person);
    const before = found.get(person);
    if (before === undefined || weights[one.state] < weights[before.state]) found.set(person, { ...one, person });
  }
  return [...found.values()];
}

/**
 * The people of a group, entries of one person told apart, with somebody as told under the id that counts. Of several entries
 * the one that counted changes, and any that would count in its place from now on: a merge that is undone finds the others as they were.
 */
export function withBelonging(
  people: readonly Enrolment[],
  after: Enrolment,
  keptId: (person: string) => string,
): readonly Enrolment[] {
  const own = people.filter((one) => keptId(one.person) === after.person);
  if (own.length === 0) return [...people, after];
  const least = Math.min(...own.map(({ state }) => weights[state]));
  const counted = own.find(({ state }) => weights[state] === least);
  return people.map((one) => {
    const isTold = one === counted || (own.includes(one) && weights[one.state] < weights[after.state]);
    return isTold ? { ...after, person: one.person } : one;
  });
}

/** How somebody belonged to a group on a date (`YYYY-MM-DD`); null before they did. Where nothing earlier is known, what they left they were in. */
function belongingOn({ was = [], ...now }: Enrolment, date: string): Belonging['state'] | null {
  const found = [...was, now].findLast(({ since }) => since <= date);
  if (found !== undefined) return found.state;
  const isLeft = now.state === 'withdrawn' || now.state === 'completed';
  return was.length === 0 && isLeft ? 'enrolled' : null;
}

/** True where somebody is expected at a meeting of a date (`YYYY-MM-DD`): enrolled by then, and still on the day on which they completed it. */
export function isExpectedOn(enrolment: Enrolment, date: string): boolean {
  const state = belongingOn(enrolment, date);
  return state === 'enrolled' || (state === 'completed' && enrolment.state === 'completed' && enrolment.since === date);
}
