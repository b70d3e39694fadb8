import { eachOnce } from '#core/groups/enrolment';
import type { Deed, MeetingRef, SessionEvent } from '#core/session/event';
import { standing } from '#core/session/session-time';
import { type Answer, refused } from './answer';
import { entered } from './attendance-joining';
import { writeAudit } from './audit';
import type { House, Plan } from './house';
import { meetingHere, preparedInTurn, sessionIdOf } from './meeting-session';
import { whoIsHere } from './people-digests';
import { writeInTurn } from './session-writing';

interface Saying {
  readonly key: string;
  readonly session: string;
  readonly field: string;
}

/** Says something of a session that has not begun. In one that has, whoever leads it says it in the room. */
async function sayBefore(house: House, { key, session, field }: Saying, plan: Plan): Promise<Answer> {
  return writeInTurn(house, { key, session }, async (live) => {
    if (live.state.run.began !== null) return refused('meeting-begun');
    const planned = await plan(live);
    // Before the deed: a crash between the two leaves a line too many, never one too few.
    if (!('done' in planned))
      await writeAudit(house, [{ did: 'changed', kind: 'session', target: session, fields: [field] }]);
    return planned;
  });
}

/** Somebody who sends word before a meeting. */
export interface Apology extends MeetingRef {
  readonly key: string;
  readonly person: string;
  /** What they said; empty: nothing more. */
  readonly note: string;
}

/** Marks somebody as excused before the day; the session of the day is made for it. */
export function apologise(house: House, { key, person, note, ...ref }: Apology): Promise<Answer> {
  return house.serially(async () => {
    const prepared = await preparedInTurn(house, ref, null);
    if (!prepared.done) return prepared;
    const { keptId } = await whoIsHere(house);
    return sayBefore(house, { key, session: prepared.value.id, field: 'mark' }, ({ state }) => {
      const line = state.people.find((one) => keptId(one.person) === keptId(person));
      if (line === undefined) return refused('no-such-person');
      const text = note.trim();
      const told: readonly Deed[] = text === '' ? [] : [{ do: 'note', text, about: 'class', person: line.person }];
      return [{ do: 'mark', person: line.person, mark: 'excused' }, ...told];
    });
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

/** Puts somebody onto the list of another meeting, to make up for one of their own. */
export function makeUp(house: House, { key, person, from, to }: MakingUp): Promise<Answer> {
  return house.serially(async () => {
    if (from.group === to.group && from.meeting === to.meeting) return refused('same-meeting');
    const missed = await meetingHere(house, from);
    if (!missed.done) return missed;
    const { keptId } = await whoIsHere(house);
    const isTheirs = eachOnce(missed.value.group.people, keptId).some((one) => one.person === keptId(person));
    if (!isTheirs) return refused('no-such-person');
    const prepared = await preparedInTurn(house, to, null);
    if (!prepared.done) return prepared;
    const who = { key, person, given: '', family: '' };
    return sayBefore(house, { key, session: prepared.value.id, field: 'people' }, async ({ state }) => {
      const found = await entered(house, who, state);
      if (!found.done) return found;
      const { person: kept, name, holds } = found.value;
      return [
        { do: 'join', person: kept, name, mark: null, came: 'make-up', makesUp: from, ...(holds ? {} : { holds }) },
      ];
    });
  });
}

/** An event was said with others in one piece: they have its id, and a number. */
function saidWith(events: readonly SessionEvent[], { id }: SessionEvent): readonly SessionEvent[] {
  return events.filter((event) => event.id === id || event.id.startsWith(`${id}.`));
}

/** Takes back what was said last of somebody before a meeting: their apology, or that they come to make up for another. */
export function takeBack(
  house: House,
  { key, person, ...ref }: MeetingRef & { readonly key: string; readonly person: string },
): Promise<Answer> {
  return house.serially(async () => {
    const { keptId } = await whoIsHere(house);
    return sayBefore(house, { key, session: sessionIdOf(ref), field: 'people' }, ({ events }) => {
      const said = standing(events);
      const last = said.findLast(
        ({ deed }) =>
          ((deed.do === 'mark' && deed.mark === 'excused') || (deed.do === 'join' && deed.came === 'make-up')) &&
          keptId(deed.person) === keptId(person),
      );
      if (last === undefined) return refused('nothing-to-undo');
      return saidWith(said, last).map(({ id }) => ({ do: 'undo', event: id }));
    });
  });
}
