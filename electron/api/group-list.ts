import { eachOnce, fullnessOf, isExpectedOn, nextInLine } from '#core/groups/enrolment';
import type { GridColumn } from '#core/groups/grid';
import { standing } from '#core/groups/grid-of';
import type { Enrolment } from '#core/groups/group';
import type { Meeting } from '#core/groups/meeting';
import { whoIs } from '#core/people/kept-id';
import { fullName } from '#core/people/person';
import type { GroupRecord } from '#core/records/group-record';
import { dateAfter, dayBounds } from '#core/time/civil';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { gridOfGroup } from './group-grid';
import { groupHere, groupsListed } from './group-record';
import { type DateSession, datesOf, sessionsByGroup } from './group-sessions';
import type { House } from './house';
import { itemDigests } from './library-digests';
import { classOf } from './meeting-session';
import { peopleDigests, whoIsHere } from './people-digests';
import { todayAt, wallNow } from './people-record';

/** A group as lists show it. */
export interface GroupSummary {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly place: string;
  readonly zone: string;
  readonly archived: boolean;
  readonly enrolled: number;
  readonly waiting: number;
  readonly capacity: number | null;
  /** The first date that is not over; null: there is none. */
  readonly next: Meeting | null;
  /** How many dates are over, and how many there are, called off ones left out. */
  readonly over: number;
  readonly planned: number;
  readonly curriculumTitle: string | null;
}

/** The title of each curriculum or class that is kept or shipped, by its id. */
async function titlesOf(house: House, kind: 'curricula' | 'classes'): Promise<ReadonlyMap<string, string>> {
  const own = (await itemDigests(house, kind)).filter(({ removed }) => !removed);
  const shipped = house.parts[kind].map(({ id, title }) => [id, title] as const);
  return new Map([...own.map(({ entry }) => [entry.id, entry.title] as const), ...shipped]);
}

/** All groups: those that meet next first, those without a date to come by their title, archived ones last. */
export async function listGroups(house: House): Promise<readonly GroupSummary[]> {
  const now = wallNow(house);
  const [sessions, titles] = [await sessionsByGroup(house), await titlesOf(house, 'curricula')];
  const { keptId } = await whoIsHere(house);
  const summaries = (await groupsListed(house)).map(({ archived, group }): GroupSummary => {
    const { id, title, label, place, zone, capacity, curriculum } = group;
    const held = datesOf(group, sessions.get(id) ?? []).filter(({ no }) => no > 0);
    const { enrolled, waiting } = fullnessOf({ capacity, people: eachOnce(group.people, keptId) });
    return {
      ...{ id, title, label, place, zone, archived, enrolled, waiting, capacity },
      next: held.find(({ end }) => end > now) ?? null,
      over: held.filter(({ end }) => end <= now).length,
      planned: held.length,
      curriculumTitle: curriculum === null ? null : (titles.get(curriculum) ?? null),
    };
  });
  const rank = ({ archived, next }: GroupSummary): number => {
    if (archived) return Number.POSITIVE_INFINITY;
    return next?.start ?? Number.MAX_SAFE_INTEGER;
  };
  return summaries.toSorted((one, other) => {
    const [first, second] = [rank(one), rank(other)];
    return first === second ? one.title.localeCompare(other.title) : first - second;
  });
}

/** A date of a group with what has come of it. */
export interface MeetingAbout extends Meeting {
  /** Its session, once it was prepared. */
  readonly session: string | null;
  readonly state: GridColumn['state'];
  /** The class that was chosen for it; null: none yet. */
  readonly classId: string | null;
}

/** A group, whole. */
export interface GroupAbout {
  readonly record: GroupRecord;
  readonly meetings: readonly MeetingAbout[];
  /** Its people, each once by the id that counts: entries of two people who were found to be one are one. */
  readonly people: readonly Enrolment[];
  /** What its people are called, by the ids that the group has, and by those that count. */
  readonly names: Readonly<Record<string, string>>;
  /** Who is offered the next free place; null: nobody. */
  readonly nextInLine: string | null;
}

/** One group with its dates and the names of its people. That it was looked at is kept. */
export function aboutGroup(house: House, id: string): Promise<Answer<GroupAbout>> {
  return house.serially(async () => {
    const record = await groupHere(house, id);
    if (record === null) return refused('no-such-group');
    const { group } = record;
    const { grid } = await gridOfGroup(house, group);
    const roster = await peopleDigests(house);
    const { keptId } = whoIs(roster);
    const known = new Map(roster.map((person) => [person.id, person]));
    const nameOf = (person: string): string => {
      const kept = known.get(keptId(person));
      return kept === undefined ? '' : fullName(kept);
    };
    const people = eachOnce(group.people, keptId);
    await writeAudit(house, [{ did: 'saw', kind: 'group', target: id }]);
    return done({
      record,
      meetings: grid.columns.map(({ began: _began, ...column }) => ({
        ...column,
        classId: group.classes[column.no - 1] ?? null,
      })),
      names: Object.fromEntries([...group.people, ...people].map(({ person }) => [person, nameOf(person)])),
      people,
      nextInLine: nextInLine({ capacity: group.capacity, people }),
    });
  });
}

/** A date of any group in the days to come, for Today. */
export interface MeetingToday extends Meeting {
  readonly group: string;
  readonly title: string;
  readonly place: string;
  readonly zone: string;
  readonly expected: number;
  /** The class that was chosen for it; null: none yet. */
  readonly classId: string | null;
  /** What is held when its room is opened: the class that was chosen, else one of about that length. Null: there is none. */
  readonly classTitle: string | null;
  /** Its session where it was prepared. */
  readonly session: string | null;
  readonly state: GridColumn['state'];
}

interface ExpectedOn {
  readonly people: readonly Enrolment[];
  readonly meeting: string;
  readonly said: DateSession['said'];
}

/** How many come to a meeting as far as it is known: without who sent word, with who makes up for another one. */
function expectedOn({ people, meeting, said }: ExpectedOn, keptId: (id: string) => string): number {
  const coming = new Set(people.filter((one) => isExpectedOn(one, meeting)).map(({ person }) => person));
  for (const { person, comes } of said) {
    if (comes) coming.add(keptId(person));
    else coming.delete(keptId(person));
  }
  return coming.size;
}

/** So many days from today on are shown. */
const days = 7;

/** The dates of all groups from today on for a week that are to come or are being held, the earliest first. */
export async function todayMeetings(house: House): Promise<readonly MeetingToday[]> {
  const today = todayAt(house);
  const { from } = dayBounds(today, house.parts.zone);
  const { until } = dayBounds(dateAfter(today, days - 1), house.parts.zone);
  const sessions = await sessionsByGroup(house);
  const [{ keptId }, titles] = [await whoIsHere(house), await titlesOf(house, 'classes')];
  const found = (await groupsListed(house)).flatMap(({ archived, group }): readonly MeetingToday[] => {
    if (archived) return [];
    const { id, title, place, zone, classes } = group;
    const own = new Map((sessions.get(id) ?? []).map((one) => [one.meeting, one]));
    const people = eachOnce(group.people, keptId);
    return datesOf(group, sessions.get(id) ?? [])
      .filter(({ no, start }) => no > 0 && start >= from && start < until)
      .map((meeting) => ({
        ...meeting,
        ...{ group: id, title, place, zone },
        expected: expectedOn({ people, meeting: meeting.key, said: own.get(meeting.key)?.said ?? [] }, keptId),
        classId: classes[meeting.no - 1] ?? null,
        classTitle: titles.get(classOf(house, { group, meeting }) ?? '') ?? null,
        session: own.get(meeting.key)?.id ?? null,
        state: standing(own.get(meeting.key), meeting),
      }));
  });
  return found
    .filter(({ state }) => state === 'to-come' || state === 'running')
    .toSorted((one, other) => one.start - other.start);
}
