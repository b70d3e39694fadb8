import { eachOnce, isExpectedOn } from '#core/groups/enrolment';
import type { Group } from '#core/groups/group';
import type { Meeting } from '#core/groups/meeting';
import { fitnessOf } from '#core/packages/fitness';
import { whoIs } from '#core/people/kept-id';
import { fullName } from '#core/people/person';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { noContract } from '#core/session/contract';
import type { MeetingRef } from '#core/session/event';
import { minutes } from '#core/time/milliseconds';
import { type Answer, done, refused } from './answer';
import { auditWriting } from './audit';
import { groupHere } from './group-record';
import { datesHere } from './group-sessions';
import type { House } from './house';
import { classPlan } from './library-items';
import { peopleDigests } from './people-digests';
import { wallNow } from './people-record';
import { enterInTurn, isRunning, liveFrom } from './sessions';

/** The id of a meeting's session: one for each, whoever asks for it first. */
export function sessionIdOf({ group, meeting }: MeetingRef): string {
  return `ses_${group}_${meeting.replaceAll('-', '')}`;
}

/** A meeting with its group. */
export interface MeetingHere {
  readonly group: Group;
  readonly meeting: Meeting;
}

/** A meeting of a group by its name, held or not. */
export async function meetingHere(house: House, ref: MeetingRef): Promise<Answer<MeetingHere>> {
  const record = await groupHere(house, ref.group);
  if (record === null) return refused('no-such-group');
  const { group } = record;
  const meeting = (await datesHere(house, group)).find(({ key }) => key === ref.meeting);
  return meeting === undefined ? refused('no-such-meeting') : done({ group, meeting });
}

/** The class of a meeting: as chosen, or the built-in one that is nearest to the slot until somebody chooses. */
export function classOf(house: House, { group, meeting }: MeetingHere): string | null {
  const chosen = group.classes[meeting.no - 1] ?? null;
  if (chosen !== null) return chosen;
  const slot = minutes(group.schedule?.minutes ?? 60);
  const off = (plan: (typeof house.parts.classes)[number]): number =>
    Math.abs(plan.parts.reduce((total, { duration }) => total + duration, 0) - slot);
  return house.parts.classes.toSorted((one, other) => off(one) - off(other))[0]?.id ?? null;
}

/** Who is expected. Whoever stands in the list already stays there under their own id: what was said of them is said of that one. */
async function expectedAt(house: House, { group, meeting }: MeetingHere, before: SessionRecord | null) {
  const roster = await peopleDigests(house);
  const { keptId } = whoIs(roster);
  const known = new Map(roster.map((person) => [person.id, person]));
  const listed = new Map(before?.expected.map(({ person }) => [keptId(person), person]));
  return eachOnce(group.people, keptId)
    .filter((one) => isExpectedOn(one, meeting.key))
    .flatMap(({ person: id }) => {
      const person = known.get(id);
      const holds = person?.holds === false ? { holds: false } : {};
      return person === undefined ? [] : [{ person: listed.get(id) ?? id, name: fullName(person), ...holds }];
    });
}

/** Who leads a meeting and who else is there: whoever runs this laptop leads, in place of the leader where they are not of the staff. */
function staffAt({ settings }: House, { staff }: Group): Pick<SessionRecord, 'facilitator' | 'staff'> {
  const own = settings.facilitator;
  const [leader, ...others] = staff;
  if (own.name.trim() === '') return { facilitator: leader ?? own, staff: others };
  const isStaff = staff.some(({ name }) => name === own.name);
  return { facilitator: own, staff: isStaff ? staff.filter(({ name }) => name !== own.name) : others };
}

async function freshRecord(
  house: House,
  here: MeetingHere,
  { classId, before }: { readonly classId: string; readonly before: SessionRecord | null },
): Promise<Answer<SessionRecord>> {
  const found = await classPlan(house, classId);
  if (!found.done) return found;
  const plan = found.value;
  const isOwn = !house.parts.classes.includes(plan);
  if (isOwn && !fitnessOf({ kind: 'classes', content: plan }).isFit) return refused('class-unfit');
  const { group, meeting } = here;
  const { key, no, start, end } = meeting;
  const { id, title, label, zone, place } = group;
  return done({
    version: 3,
    id: sessionIdOf({ group: id, meeting: key }),
    createdAt: wallNow(house),
    zone,
    plannedStart: start,
    startIsSet: true,
    plan,
    contract: { ...noContract, hardEnd: end, buffer: minutes(house.settings.buffer) },
    group: { id, meeting: key, no, title, label },
    place,
    expected: await expectedAt(house, here, before),
    ...staffAt(house, group),
    events: [],
    state: 'open',
    seals: [],
  });
}

/** What stays of a prepared session that has not begun: what was done in it, and when it was made. Everything else is as the group is now. */
function renewed(before: SessionRecord, fresh: SessionRecord, keepPlan: boolean): SessionRecord {
  const { createdAt, events, state, seals } = before;
  return { ...fresh, createdAt, events, state, seals, ...(keepPlan ? { plan: before.plan } : {}) };
}

/** The session of a meeting, made where there is none yet and brought up to date where it has neither begun nor stands in the room; for whoever has their turn. */
export async function preparedInTurn(
  house: House,
  ref: MeetingRef,
  classId: string | null,
): Promise<Answer<SessionRecord>> {
  const found = await meetingHere(house, ref);
  if (!found.done) return found;
  const here = found.value;
  const { store } = house.parts;
  const id = sessionIdOf(ref);
  const read = await store.read(sessionRecipe, id);
  if ('quarantined' in read) {
    house.remarks.add(read.quarantined);
    return refused('no-such-session');
  }
  const before = 'found' in read ? read.found : null;
  if (before !== null && (house.live?.record.id === id || (await hasBegun(house, before)))) return done(before);
  if (here.meeting.is === 'off') return refused('meeting-off');
  const wanted = classId ?? classOf(house, here);
  if (wanted === null) return refused('no-class-chosen');
  const fresh = await freshRecord(house, here, { classId: wanted, before });
  if (!fresh.done) return fresh;
  const record =
    before === null ? fresh.value : renewed(before, fresh.value, classId === null && before.plan.id === wanted);
  const made = before === null ? [await auditWriting(house, [{ did: 'made', kind: 'session', target: id }])] : [];
  await store.writeAll([{ recipe: sessionRecipe, id, value: record }, ...made]);
  return done(record);
}

async function hasBegun(house: House, record: SessionRecord): Promise<boolean> {
  if (record.state !== 'open') return true;
  const live = await liveFrom(house, record);
  try {
    const { run, signed } = live.state;
    return run.began !== null || signed !== null;
  } finally {
    await live.close();
  }
}

/** Opens the room with a meeting of a group. The session that was prepared for it goes on. */
export function openMeeting(house: House, ref: MeetingRef, classId: string | null): Promise<Answer<string>> {
  return house.serially(async () => {
    const id = sessionIdOf(ref);
    if (house.live?.record.id === id) return done(id);
    if (isRunning(house.live)) return refused('another-class-runs');
    const prepared = await preparedInTurn(house, ref, classId);
    if (!prepared.done) return prepared;
    const entered = await enterInTurn(house, prepared.value);
    return entered.done ? done(id) : entered;
  });
}

/** Makes the session of a meeting before its day, so that a sheet can be printed or a word kept. */
export function prepareMeeting(house: House, ref: MeetingRef): Promise<Answer<string>> {
  return house.serially(async () => {
    const prepared = await preparedInTurn(house, ref, null);
    return prepared.done ? done(prepared.value.id) : prepared;
  });
}
