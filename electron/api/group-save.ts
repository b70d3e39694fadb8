import { changedFields } from '#core/audit/changed-fields';
import { eachOnce, enrolled, withBelonging } from '#core/groups/enrolment';
import type { Enrolment, Group } from '#core/groups/group';
import { groupFaults } from '#core/groups/group-faults';
import type { Writing } from '#core/ports/store';
import type { GroupRecord } from '#core/records/group-record';
import { sessionRecipe } from '#core/records/session-record';
import { type Answer, done, refused } from './answer';
import { type Audited, auditWriting } from './audit';
import { changedGroup, groupHere, groupWriting } from './group-record';
import { datesOf, sessionsByGroup } from './group-sessions';
import type { House } from './house';
import { idOfPress } from './id-of-press';
import { whoIsHere } from './people-digests';
import { personHere, todayAt, wallNow } from './people-record';

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
async function movedSessions(house: House, group: Group): Promise<readonly Writing[]> {
  const sessions = (await sessionsByGroup(house)).get(group.id) ?? [];
  const meetings = new Map(datesOf(group, sessions).map((meeting) => [meeting.key, meeting]));
  const moved: Writing[] = [];
  for (const { id, meeting: key, state } of sessions) {
    const meeting = meetings.get(key);
    if (state !== 'not-started' || meeting === undefined || house.live?.record.id === id) continue;
    const read = await house.parts.store.read(sessionRecipe, id);
    if (!('found' in read)) continue;
    const { plannedStart, contract, zone } = read.found;
    const stays = plannedStart === meeting.start && contract.hardEnd === meeting.end && zone === group.zone;
    if (stays) continue;
    const next = { zone: group.zone, plannedStart: meeting.start, contract: { ...contract, hardEnd: meeting.end } };
    moved.push({ recipe: sessionRecipe, id, value: { ...read.found, ...next } });
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
    const { keptId } = await whoIsHere(house);
    const kept = keptId(sent);
    const { capacity } = here.group;
    const before = eachOnce(here.group.people, keptId);
    // Whoever is in the group can leave it, even when the roster lost them; nobody comes in who is not on it.
    if (!before.some(({ person }) => person === kept) && (await personHere(house, kept)) === null)
      return refused('not-on-roster');
    const entry = { person: kept, state, since: todayAt(house), why: why.trim() };
    const people = enrolled({ capacity, people: before }, entry, { isOverfull });
    const after = people.find(({ person }) => person === kept) ?? entry;
    if (people === before) return done(after.state);
    const record = changedGroup(house, here, {
      group: { ...here.group, people: withBelonging(here.group.people, after, keptId) },
    });
    const saved = await keep(house, record, { did: 'changed', kind: 'group', target: id, fields: ['people'] });
    return saved.done ? done(after.state) : saved;
  });
}
