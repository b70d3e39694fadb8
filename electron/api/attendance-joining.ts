import { entryMark } from '#core/attendance/entry-mark';
import type { SessionState } from '#core/attendance/session-state';
import { nameParts } from '#core/people/name-parts';
import type { MeetingRef } from '#core/session/event';
import type { Came } from '#core/session/mark';
import { type Answer, refused } from './answer';
import { auditWriting } from './audit';
import type { House } from './house';
import { meetingHere } from './meeting-session';
import { type Newcomer, newcomer, type WhoCame } from './newcomer';
import { whoIsHere } from './people-digests';

/** Somebody who comes into the room and was not expected. */
export interface Joining extends WhoCame {
  readonly came: Exclude<Came, 'expected'>;
  readonly makesUp?: MeetingRef | undefined;
  /** How the list calls them; left out: as the roster does. */
  readonly called?: string | undefined;
}

/**
 * Who came, entered into the roster where they are new; refused for somebody who is on the list already, and for a meeting
 * that is made up for and that no group has. Before they are
 * listed anywhere: a crash leaves a person of no session, never a name of nobody.
 */
export async function entered(
  house: House,
  who: WhoCame & Pick<Joining, 'makesUp'>,
  { people }: SessionState,
): Promise<Answer<Newcomer>> {
  const missed = who.makesUp === undefined ? null : await meetingHere(house, who.makesUp);
  if (missed?.done === false) return missed;
  const found = await newcomer(house, who);
  if (!found.done) return found;
  const { keptId } = await whoIsHere(house);
  const { person, writings } = found.value;
  if (people.some((line) => keptId(line.person) === person)) return refused('already-listed');
  if (writings.length > 0) {
    const made = await auditWriting(house, [{ did: 'made', kind: 'person', target: person }]);
    await house.parts.store.writeAll([...writings, made]);
  }
  return found;
}

/** Enters somebody into the list of the session in the room, and marks them as in the room while the class is held. */
export function joinSession(house: House, { came, called, ...who }: Joining): Promise<Answer> {
  const { makesUp } = who;
  return house.write(who.key, async (session) => {
    const found = await entered(house, who, session.state);
    if (!found.done) return found;
    const { person, name, holds } = found.value;
    const mark = entryMark(session.state.run, session.now());
    return [{ do: 'join', person, name: called ?? name, mark, came, makesUp, ...(holds ? {} : { holds }) }];
  });
}

/** The same for somebody new whose name comes in one piece: the list has it as it was written, the roster in its parts. */
export function addPerson(house: House, key: string, name: string): Promise<Answer> {
  return joinSession(house, { key, person: null, ...nameParts(name), came: 'walk-in', called: name.trim() });
}
