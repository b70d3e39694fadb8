import type { Attended } from './billing-line';
import type { BilledBefore } from './line-tally';

function isMore(one: Attended, other: Attended): boolean {
  if (one.isMarked !== other.isMarked) return one.isMarked;
  return (one.minutes ?? -1) > (other.minutes ?? -1);
}

/** Those who were in one class, each once: of two entries that are one person by now the one that says more stands. */
export function onceAClass(attended: readonly Attended[]): readonly Attended[] {
  const found = new Map<string, Attended>();
  for (const one of attended) {
    const before = found.get(one.person);
    if (before === undefined || isMore(one, before)) found.set(one.person, one);
  }
  return [...found.values()];
}

/** Two ids that were taken for one person, and are two again. */
export type TakenApart = readonly [one: string, other: string];

/**
 * What stands billed, each line under somebody who is in its class: what was billed while two entries were taken for one
 * person stays billed when they are two again, under the one who was there.
 * @param listed ids of the people in each class, by the id of the session; of other classes nothing is looked at
 */
export function underWhoWasThere(
  billed: readonly BilledBefore[],
  listed: ReadonlyMap<string, ReadonlySet<string>>,
  apart: readonly TakenApart[],
): readonly BilledBefore[] {
  if (apart.length === 0) return billed;
  return billed.map((before) => {
    const session = before.line.slice(0, before.line.lastIndexOf('/'));
    const people = listed.get(session);
    if (people === undefined || people.has(before.person)) return before;
    const others = apart.flatMap(([one, other]) =>
      one === before.person ? [other] : other === before.person ? [one] : [],
    );
    const person = others.find((id) => people.has(id));
    return person === undefined ? before : { ...before, person, line: `${session}/${person}` };
  });
}
