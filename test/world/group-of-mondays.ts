import type { Group } from '#core/groups/group';
import { blankPerson } from '#core/people/blank-person';
import { sampleGroup } from '#core/records/group-record';
import { type openProgram, press } from './open-program';

type Facilitator = Awaited<ReturnType<typeof openProgram>>['facilitator'];

/** The zone of the group, which is that of the program. */
export const groupZone = 'America/Denver';

/** A group that meets three times, Mondays from the evening on which the program's clock stands. */
export const mondays: Group = {
  ...sampleGroup.group,
  zone: groupZone,
  capacity: 2,
  people: [],
  schedule: {
    from: '2026-11-23',
    weekdays: [1],
    every: 1,
    time: '18:00',
    minutes: 60,
    meetings: 3,
    holidays: [],
    exceptions: [],
  },
};

/** What was answered; fails the test when it was refused. */
export async function value<T>(
  doing: Promise<{ readonly done: true; readonly value: T } | { readonly done: false; readonly why: string }>,
): Promise<T> {
  const answer = await doing;
  if (!answer.done) throw new Error(answer.why);
  return answer.value;
}

/** Enters somebody into the roster. */
export async function personIn(facilitator: Facilitator, given: string, more: object = {}): Promise<string> {
  const person = { ...blankPerson(''), given, family: 'Vale', ...more };
  return (await value(facilitator.savePerson({ key: press(), revision: null, person }))).id;
}

/** Makes a group of new people. */
export async function groupWith(facilitator: Facilitator, names: readonly string[], group: Group = mondays) {
  const { id } = await value(facilitator.saveGroup({ key: press(), revision: null, group }));
  const people: string[] = [];
  for (const name of names) {
    const person = await personIn(facilitator, name);
    people.push(person);
    await value(facilitator.enrol({ key: press(), group: id, person, state: 'enrolled', why: '', isOverfull: false }));
  }
  return { id, people };
}
