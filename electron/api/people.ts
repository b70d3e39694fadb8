import { entryMark } from '#core/attendance/entry-mark';
import type { Mark } from '#core/session/mark';
import type { Answer } from './answer';
import { refused } from './answer';
import type { House } from './house';

/** Enters somebody who was not expected, and marks them as in the room while the class is held. */
export function addPerson(house: House, key: string, name: string): Promise<Answer> {
  const person = house.parts.ids.next('per');
  return house.write(key, (session) => [
    { do: 'join', person, name, mark: entryMark(session.state.run, session.now()) },
  ]);
}

/** Keeps whether somebody would rather breathe without holds. */
export function preferHolds(
  house: House,
  key: string,
  { person, holds }: { readonly person: string; readonly holds: boolean },
): Promise<Answer> {
  return house.write(key, ({ state }) => {
    const known = state.people.some((line) => line.person === person);
    return known ? [{ do: 'prefer', person, holds }] : refused('no-such-person');
  });
}

/** Marks somebody, or takes the mark away with null. */
export function markPerson(
  house: House,
  key: string,
  { person, mark }: { readonly person: string; readonly mark: Mark | null },
): Promise<Answer> {
  return house.write(key, ({ state }) => {
    if (!state.people.some((line) => line.person === person)) return refused('no-such-person');
    return [mark === null ? { do: 'unmark', person } : { do: 'mark', person, mark }];
  });
}
