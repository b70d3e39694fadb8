import { type MissedMeeting, missedMeetings } from '#core/groups/missed-meetings';
import { gridOfGroup } from './group-grid';
import { groupsListed } from './group-record';
import type { House } from './house';
import { inTurn } from './in-turn';
import { whoIsHere } from './people-digests';
import { wallNow } from './people-record';

/** A meeting of another group for which somebody can make up in this one. */
export interface MakeUpOpen extends MissedMeeting {
  readonly group: string;
  readonly title: string;
  /** IANA name of the zone in which the group meets. */
  readonly zone: string;
}

/** Somebody, and the meetings for which they can make up. */
export interface MakeUpsOfPerson {
  readonly person: string;
  /** Those that they missed first, the newest first; behind them those that are to come. */
  readonly meetings: readonly MakeUpOpen[];
}

/** So many are offered of one person. */
const most = 6;

/** The groups of which somebody is; that of the room is no other group. */
async function otherGroups(house: House, people: ReadonlySet<string>) {
  const { keptId } = await whoIsHere(house);
  const here = house.live?.record.group?.id;
  return (await groupsListed(house)).flatMap(({ archived, group }) => {
    const own = group.people.map(({ person }) => keptId(person)).filter((person) => people.has(person));
    return archived || group.id === here || own.length === 0 ? [] : [{ group, own: new Set(own) }];
  });
}

/** What some people of the roster can make up for by coming to the session in the room. A class that runs goes first: each group is looked at in a turn of its own. */
export async function makeUpsOpen(house: House, people: readonly string[]): Promise<readonly MakeUpsOfPerson[]> {
  const now = wallNow(house);
  const found = new Map<string, MakeUpOpen[]>(people.map((person) => [person, []]));
  for (const { group, own } of await inTurn(house, 'groups', () => otherGroups(house, new Set(people)))) {
    const { grid } = await inTurn(house, 'groups', () => gridOfGroup(house, group));
    const { id, title, zone } = group;
    for (const person of own) {
      const missed = missedMeetings(grid, person, now).map((one) => ({ ...one, group: id, title, zone }));
      found.get(person)?.push(...missed);
    }
  }
  return [...found].map(([person, all]) => ({
    person,
    meetings: all
      .toSorted(
        (one, other) =>
          Number(other.isMissed) - Number(one.isMissed) ||
          (one.isMissed ? other.start - one.start : one.start - other.start),
      )
      .slice(0, most),
  }));
}
