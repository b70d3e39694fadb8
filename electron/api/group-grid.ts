import type { Grid } from '#core/groups/grid';
import { gridOf } from '#core/groups/grid-of';
import type { Group } from '#core/groups/group';
import { whoIs } from '#core/people/kept-id';
import { fullName } from '#core/people/person';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { groupHere } from './group-record';
import { datesHere, sessionsOf } from './group-sessions';
import type { House } from './house';
import { peopleDigests } from './people-digests';

/** The grid of a group from what the index keeps; for whoever has their turn. */
export async function gridOfGroup(house: House, group: Group): Promise<{ readonly grid: Grid }> {
  const people = await peopleDigests(house);
  const { keptId } = whoIs(people);
  const wanted = new Map(people.map((person) => [person.id, person]));
  const meetings = await datesHere(house, group);
  const sessions = await sessionsOf(house, group.id);
  const nameOf = (id: string): string => {
    const person = wanted.get(id);
    return person === undefined ? '' : fullName(person);
  };
  return { grid: gridOf({ group: group.id, meetings, people: group.people, sessions, keptId, nameOf }) };
}

/** People by meetings. That it was looked at is kept. */
export function groupGrid(house: House, id: string): Promise<Answer<Grid>> {
  return house.serially(async () => {
    const record = await groupHere(house, id);
    if (record === null) return refused('no-such-group');
    const { grid } = await gridOfGroup(house, record.group);
    await writeAudit(house, [{ did: 'saw', kind: 'grid', target: id }]);
    return done(grid);
  });
}
