import type { Deed, MeetingRef } from '#core/session/event';
import { type Answer, done, refused } from './answer';
import { entered } from './attendance-joining';
import { writeAudit } from './audit';
import type { House } from './house';
import { preparedInTurn } from './meeting-session';
import { whoIsHere } from './people-digests';
import { writeInTurn } from './session-writing';

/** Somebody who sends word before a meeting. */
export interface Apology extends MeetingRef {
  readonly key: string;
  readonly person: string;
  /** What they said; empty: nothing more. */
  readonly note: string;
}

/** Marks somebody as excused before the day; an empty roll of the day is made for it. */
export function apologise(house: House, { key, person, note, ...ref }: Apology): Promise<Answer> {
  return house.serially(async () => {
    const prepared = await preparedInTurn(house, ref, null);
    if (!prepared.done) return prepared;
    const session = prepared.value.record.id;
    const { keptId } = await whoIsHere(house);
    const answer = await writeInTurn(house, { key, session }, ({ state }) => {
      const line = state.people.find((one) => keptId(one.person) === keptId(person));
      if (line === undefined) return refused('no-such-person');
      const text = note.trim();
      const told: readonly Deed[] = text === '' ? [] : [{ do: 'note', text, about: 'class', person: line.person }];
      return [{ do: 'mark', person: line.person, mark: 'excused' }, ...told];
    });
    if (answer.done) await writeAudit(house, [{ did: 'changed', kind: 'session', target: session, fields: ['mark'] }]);
    return answer;
  });
}

/** Somebody who comes to a meeting of another group in place of one of their own. */
export interface MakingUp {
  readonly key: string;
  readonly person: string;
  /** The meeting of their own group that they miss. */
  readonly from: MeetingRef;
  readonly to: MeetingRef;
}

/** Puts somebody onto the list of another group's meeting, to make up for one of their own. */
export function makeUp(house: House, { key, person, from, to }: MakingUp): Promise<Answer> {
  return house.serially(async () => {
    const prepared = await preparedInTurn(house, to, null);
    if (!prepared.done) return prepared;
    const session = prepared.value.record.id;
    const who = { key, person, given: '', family: '' };
    const answer = await writeInTurn(house, { key, session }, async ({ state }) => {
      const found = await entered(house, who, state);
      if (!found.done) return found;
      const { person: kept, name, holds } = found.value;
      return [
        { do: 'join', person: kept, name, mark: null, came: 'make-up', makesUp: from, ...(holds ? {} : { holds }) },
      ];
    });
    if (answer.done)
      await writeAudit(house, [{ did: 'changed', kind: 'session', target: session, fields: ['people'] }]);
    return answer.done ? done(null) : answer;
  });
}
