import { fullnessOf, nextInLine } from '#core/groups/enrolment';
import type { GridColumn } from '#core/groups/grid';
import type { Group } from '#core/groups/group';
import type { Meeting } from '#core/groups/meeting';
import { meetingsOf } from '#core/groups/meetings-of';
import { fullName } from '#core/people/person';
import type { GroupRecord } from '#core/records/group-record';
import { dateAfter, dayBounds } from '#core/time/civil';
import { type Answer, done, refused } from './answer';
import { writeAudit } from './audit';
import { gridOfGroup } from './group-grid';
import { groupHere, groupsListed } from './group-record';
import { sessionsOf } from './group-sessions';
import type { House } from './house';
import { libraryItem } from './library-items';
import { sessionIdOf } from './meeting-session';
import { peopleDigests } from './people-digests';
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

function heldMeetings({ schedule, zone }: Group): readonly Meeting[] {
  return schedule === null ? [] : meetingsOf(schedule, zone).filter(({ is }) => is !== 'off');
}

async function curriculumTitle(house: House, id: string | null): Promise<string | null> {
  if (id === null) return null;
  const item = await libraryItem(house, { kind: 'curricula', id });
  return item.done ? item.value.item.title : null;
}

/** All groups: those that meet next first, those without a date to come by their title, archived ones last. */
export async function listGroups(house: House): Promise<readonly GroupSummary[]> {
  const now = wallNow(house);
  const summaries: GroupSummary[] = [];
  for (const { archived, group } of await groupsListed(house)) {
    const { id, title, label, place, zone, capacity } = group;
    const meetings = heldMeetings(group);
    const { enrolled, waiting } = fullnessOf(group);
    const over = meetings.filter(({ end }) => end <= now).length;
    const next = meetings.find(({ end }) => end > now) ?? null;
    const told = { id, title, label, place, zone, archived, enrolled, waiting, capacity, next, over };
    summaries.push({
      ...told,
      planned: meetings.length,
      curriculumTitle: await curriculumTitle(house, group.curriculum),
    });
  }
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
  /** What its people are called, by their ids as the group has them. */
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
    const names = new Map((await peopleDigests(house)).map((person) => [person.id, person]));
    const nameOf = (person: string): string => {
      const known = names.get(person);
      const kept = known?.mergedInto == null ? known : names.get(known.mergedInto);
      return kept === undefined ? '' : fullName(kept);
    };
    await writeAudit(house, [{ did: 'saw', kind: 'group', target: id }]);
    return done({
      record,
      meetings: grid.columns.map(({ began: _began, ...column }) => ({
        ...column,
        classId: group.classes[column.no - 1] ?? null,
      })),
      names: Object.fromEntries(group.people.map(({ person }) => [person, nameOf(person)])),
      nextInLine: nextInLine(group),
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
  readonly classId: string | null;
  /** Its session where it was prepared. */
  readonly session: string | null;
  readonly state: GridColumn['state'];
}

/** So many days from today on are shown. */
const days = 7;

/** The dates of all groups from today on for a week, the earliest first. */
export async function todayMeetings(house: House): Promise<readonly MeetingToday[]> {
  const found: MeetingToday[] = [];
  const today = todayAt(house);
  const from = dayBounds(today, house.parts.zone).from;
  const { until } = dayBounds(dateAfter(today, days - 1), house.parts.zone);
  for (const { archived, group } of await groupsListed(house)) {
    const near = archived ? [] : heldMeetings(group).filter(({ start }) => start >= from && start < until);
    if (near.length === 0) continue;
    const sessions = await sessionsOf(house, group.id);
    for (const meeting of near) {
      const { id, title, place, zone, classes } = group;
      const session = sessions.find((one) => one.id === sessionIdOf({ group: id, meeting: meeting.key }));
      const isOver = session?.state === 'signed' || session?.state === 'ended';
      const held = session?.state === 'signed' ? 'signed' : 'unsigned';
      const running = session?.state === 'running' || session?.state === 'left-running' ? 'running' : 'to-come';
      const state = session?.isCancelled === true ? 'cancelled' : isOver ? held : running;
      const { enrolled } = fullnessOf(group);
      const classId = classes[meeting.no - 1] ?? null;
      found.push({
        ...meeting,
        group: id,
        title,
        place,
        zone,
        expected: enrolled,
        classId,
        session: session?.id ?? null,
        state,
      });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}
