import type { House } from '#api/house';
import type { Group } from '#core/groups/group';
import { meetingsOf } from '#core/groups/meetings-of';
import { groupRecipe, sampleGroup } from '#core/records/group-record';
import { personRecipe, samplePerson } from '#core/records/person-record';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { noContract } from '#core/session/contract';
import type { Deed, SessionEvent } from '#core/session/event';
import type { Mark } from '#core/session/mark';
import { dateAfter } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';
import { builtInClasses } from '#files/built-in-classes';

/** How large a year is, and how far it has come. */
export interface GroupYear {
  readonly people: number;
  readonly meetings: number;
  /** Meetings that were held and signed; one more was held and is not signed yet. */
  readonly signed: number;
  readonly capacity?: number | null;
}

const yearGroup = 'grp_year';

const minute = 60_000;
const given = ['Ana', 'Björn', 'Chidi', 'Dora', 'Emre', 'Fatou', 'Gus', 'Hana', 'Iman', 'Jun', 'Kofi', 'Lena', 'Mila'];
const family = ['Abel', 'Brandt', 'Cruz', 'Dahl', 'Evans', 'Faye', 'Green', 'Haas', 'Ito', 'Jansen', 'Kaya'];
const usual: readonly Mark[] = ['present', 'present', 'present', 'late', 'present', 'absent', 'present', 'excused'];

/** The id of a person of the year, counted from 0. */
function yearPerson(at: number): string {
  return `per_${at.toString().padStart(8, '0')}`;
}

/** The name of a person of the year. */
function yearName(at: number): { readonly given: string; readonly family: string } {
  const [first = '', last = ''] = [given[at % given.length], family[Math.floor(at / 2) % family.length]];
  return { given: first, family: at < 143 ? last : `${last}-${at}` };
}

function groupOf({ people, meetings, signed, capacity = null }: GroupYear, lastMonday: string): Group {
  const from = dateAfter(lastMonday, -7 * signed);
  return {
    ...sampleGroup.group,
    id: yearGroup,
    title: 'A year of Mondays',
    zone: 'America/Denver',
    capacity,
    schedule: {
      from,
      weekdays: [1],
      every: 1,
      time: '17:00',
      minutes: 60,
      meetings,
      holidays: [],
      exceptions: [],
    },
    people: Array.from({ length: people }, (_, at) => ({
      person: yearPerson(at),
      state: 'enrolled',
      since: from,
      why: '',
    })),
  };
}

function sessionOf(group: Group, no: number, isSigned: boolean): SessionRecord {
  const meeting = group.schedule === null ? undefined : meetingsOf(group.schedule, group.zone)[no - 1];
  const [plan] = builtInClasses();
  if (meeting === undefined || plan === undefined) throw new Error('expected a date and a class');
  const events: SessionEvent[] = [];
  const add = (after: number, deed: Deed): void => {
    const at = { wall: instant(meeting.start + after), mono: milliseconds(after + 5000), boot: `boot-${no}` };
    events.push({ id: `evt_${no}_${events.length}`, seq: events.length + 1, at, deed });
  };
  add(0, { do: 'start' });
  for (const [seat, { person }] of group.people.entries()) {
    const mark = usual[(seat * 5 + no * 3) % usual.length];
    // In the meeting that is not signed the last ones of the list have no mark yet.
    if (mark !== undefined && (isSigned || seat < group.people.length - 2))
      add(1000 + seat, { do: 'mark', person, mark });
  }
  add(55 * minute, { do: 'end' });
  if (isSigned) add(57 * minute, { do: 'sign', by: 'Sam Rivers', credential: 'LCSW', statement: 'As marked.' });
  return {
    version: 3,
    contract: noContract,
    id: `ses_${group.id}_${meeting.key.replaceAll('-', '')}`,
    createdAt: instant(meeting.start - minute),
    zone: group.zone,
    plannedStart: meeting.start,
    startIsSet: true,
    plan,
    group: { id: group.id, meeting: meeting.key, no, title: group.title, label: group.label },
    place: group.place,
    staff: [],
    expected: group.people.map(({ person }, at) => ({ person, name: `${yearName(at).given} ${yearName(at).family}` })),
    facilitator: { name: 'Sam Rivers', credential: 'LCSW' },
    events,
    state: isSigned ? 'signed' : 'ended',
    seals: [],
  };
}

/** Fills a program with a group that has met on Mondays until one (`YYYY-MM-DD`), the last time without a signature. */
export async function fillYear(house: House, year: GroupYear, lastMonday: string): Promise<Group> {
  const group = groupOf(year, lastMonday);
  const { store } = house.parts;
  const people = Array.from({ length: year.people }, (_, at) => {
    const id = yearPerson(at);
    const value = { ...samplePerson, id, person: { ...samplePerson.person, id, preferred: '', ...yearName(at) } };
    return { recipe: personRecipe, id, value };
  });
  await store.writeAll([
    ...people,
    { recipe: groupRecipe, id: group.id, value: { ...sampleGroup, id: group.id, group } },
  ]);
  for (let no = 1; no <= year.signed + 1; no += 1) {
    const value = sessionOf(group, no, no <= year.signed);
    await store.write(sessionRecipe, value.id, value);
  }
  return group;
}
