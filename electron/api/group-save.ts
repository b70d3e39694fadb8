import { changedFields } from '#core/audit/changed-fields';
import { enrolled } from '#core/groups/enrolment';
import type { Enrolment, Group } from '#core/groups/group';
import { groupFaults } from '#core/groups/group-faults';
import { meetingsOf } from '#core/groups/meetings-of';
import type { Writing } from '#core/ports/store';
import type { GroupRecord } from '#core/records/group-record';
import { sessionRecipe } from '#core/records/session-record';
import { type Answer, done, refused } from './answer';
import { type Audited, auditWriting } from './audit';
import { changedGroup, groupHere, groupWriting } from './group-record';
import { sessionsOf } from './group-sessions';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { whoIsHere } from './people-digests';
import { todayAt, wallNow } from './people-record';

/** What is to be kept of a group. */
export interface GroupSaving {
  readonly key: string;
  /** The revision that was changed; null: it is a new one, whose id the program makes. */
  readonly revision: number | null;
  readonly group: Group;
}

/** What was kept. */
export interface GroupSaved {
  readonly id: string;
  readonly revision: number;
}

function trimmed(group: Group): Group {
  return { ...group, title: group.title.trim(), label: group.label.trim(), place: group.place.trim() };
}

/** Sessions that were prepared and have not begun go with their dates. */
async function movedSessions(house: House, { id, schedule, zone }: Group): Promise<readonly Writing[]> {
  if (schedule === null) return [];
  const meetings = new Map(meetingsOf(schedule, zone).map((meeting) => [meeting.key, meeting]));
  const moved: Writing[] = [];
  for (const { id: session, group, meeting: key, state } of await sessionsOf(house, id)) {
    const meeting = meetings.get(key);
    if (group !== id || state !== 'not-started' || meeting === undefined) continue;
    if (house.live?.record.id === session) continue;
    const read = await house.parts.store.read(sessionRecipe, session);
    if (!('found' in read) || read.found.plannedStart === meeting.start) continue;
    const contract = { ...read.found.contract, hardEnd: meeting.end };
    const value = { ...read.found, zone, plannedStart: meeting.start, contract };
    moved.push({ recipe: sessionRecipe, id: session, value });
  }
  return moved;
}

async function keep(house: House, record: GroupRecord, audited: Audited): Promise<Answer<GroupSaved>> {
  const moved = await movedSessions(house, record.group);
  await house.parts.store.writeAll([groupWriting(record), ...moved, await auditWriting(house, [audited])]);
  return done({ id: record.id, revision: record.revision });
}

async function keepNew(house: House, key: string, sent: Group): Promise<Answer<GroupSaved>> {
  const id = idOfPress('grp', key);
  const here = await groupHere(house, id);
  // Sent a second time.
  if (here !== null) return done({ id, revision: here.revision });
  const now = wallNow(house);
  const standing = { createdAt: now, changedAt: now, revision: 1, archived: false };
  return keep(
    house,
    { version: 1, id, ...standing, group: { ...sent, id } },
    { did: 'made', kind: 'group', target: id },
  );
}

/** Keeps a group, new or changed. What `groupFaults` finds is refused: the window asks it before. */
export function saveGroup(house: House, { key, revision, group: sent }: GroupSaving): Promise<Answer<GroupSaved>> {
  return house.serially(async () => {
    const group = trimmed(sent);
    if (groupFaults(group).length > 0) return refused('bad-group');
    if (revision === null) return keepNew(house, key, group);
    const here = await groupHere(house, group.id);
    if (here === null) return refused('no-such-group');
    const fields = changedFields(here.group, group);
    // Sent a second time, or nothing was changed.
    if (fields.length === 0) return done({ id: here.id, revision: here.revision });
    if (here.revision !== revision) return refused('changed-elsewhere');
    return keep(house, changedGroup(house, here, { group }), {
      did: 'changed',
      kind: 'group',
      target: here.id,
      fields,
    });
  });
}

/** Puts a group out of the way, or back. Nothing of it is lost. */
export function archiveGroup(
  house: House,
  { id, archived }: { readonly id: string; readonly archived: boolean },
): Promise<Answer> {
  return house.serially(async () => {
    const here = await groupHere(house, id);
    if (here === null) return refused('no-such-group');
    if (here.archived === archived) return done(null);
    const did = archived ? 'removed' : 'brought-back';
    const audit = await auditWriting(house, [{ did, kind: 'group', target: id }]);
    await house.parts.store.writeAll([groupWriting(changedGroup(house, here, { archived })), audit]);
    return done(null);
  });
}

/** How somebody is to belong to a group. */
export interface Enrolling extends Pick<Enrolment, 'person' | 'state' | 'why'> {
  readonly group: string;
  /** True: also where the group is full. */
  readonly isOverfull: boolean;
}

/** Says how somebody belongs to a group from today on. Tells the state that came of it: who finds a full group waits. */
export function enrol(
  house: House,
  { group: id, person: sent, state, why, isOverfull }: Enrolling,
): Promise<Answer<Enrolment['state']>> {
  return house.serially(async () => {
    const here = await groupHere(house, id);
    if (here === null) return refused('no-such-group');
    const { keptId, allIds } = await whoIsHere(house);
    const kept = keptId(sent);
    const listed = here.group.people.find((one) => allIds(kept).includes(one.person));
    const person = listed?.person ?? kept;
    const people = enrolled(here.group, { person, state, since: todayAt(house), why: why.trim() }, { isOverfull });
    const now = people.find((one) => one.person === person)?.state ?? state;
    if (people === here.group.people) return done(now);
    const record = changedGroup(house, here, { group: { ...here.group, people } });
    const saved = await keep(house, record, { did: 'changed', kind: 'group', target: id, fields: ['people'] });
    return saved.done ? done(now) : saved;
  });
}
