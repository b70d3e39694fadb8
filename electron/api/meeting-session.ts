import { isExpectedOn } from '#core/groups/enrolment';
import type { Group } from '#core/groups/group';
import type { Meeting } from '#core/groups/meeting';
import { meetingsOf } from '#core/groups/meetings-of';
import { fitnessOf } from '#core/packages/fitness';
import { fullName } from '#core/people/person';
import { type SessionRecord, sessionRecipe } from '#core/records/session-record';
import { noContract } from '#core/session/contract';
import type { MeetingRef } from '#core/session/event';
import { minutes } from '#core/time/milliseconds';
import { type Answer, done, refused } from './answer';
import { groupHere } from './group-record';
import type { House } from './house';
import { classPlan } from './library-items';
import { peopleDigests, whoIsHere } from './people-digests';
import { wallNow } from './people-record';
import { isRunning, liveFrom } from './sessions';

/** The id of a meeting's session: one for each, whoever asks for it first. */
export function sessionIdOf({ group, meeting }: MeetingRef): string {
  return `ses_${group}_${meeting.replaceAll('-', '')}`;
}

/** A meeting with its group. */
export interface MeetingHere {
  readonly group: Group;
  readonly meeting: Meeting;
}

/** A meeting of a group by its name. */
export async function meetingHere(house: House, ref: MeetingRef): Promise<Answer<MeetingHere>> {
  const record = await groupHere(house, ref.group);
  if (record === null) return refused('no-such-group');
  const { group } = record;
  const meetings = group.schedule === null ? [] : meetingsOf(group.schedule, group.zone);
  const meeting = meetings.find(({ key }) => key === ref.meeting);
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

async function expectedAt(house: House, { group, meeting }: MeetingHere): Promise<SessionRecord['expected']> {
  const { keptId } = await whoIsHere(house);
  const known = new Map((await peopleDigests(house)).map((person) => [person.id, person]));
  const persons = new Set(
    group.people.filter((one) => isExpectedOn(one, meeting.key)).map(({ person }) => keptId(person)),
  );
  return [...persons].flatMap((id) => {
    const person = known.get(id);
    return person === undefined
      ? []
      : [{ person: id, name: fullName(person), ...(person.holds ? {} : { holds: false }) }];
  });
}

async function freshRecord(house: House, here: MeetingHere, classId: string): Promise<Answer<SessionRecord>> {
  const found = await classPlan(house, classId);
  if (!found.done) return found;
  const plan = found.value;
  const isOwn = !house.parts.classes.includes(plan);
  if (isOwn && !fitnessOf({ kind: 'classes', content: plan }).isFit) return refused('class-unfit');
  const { group, meeting } = here;
  const { key, no, start, end } = meeting;
  const { id, title, label, zone, place, staff } = group;
  const [, ...others] = staff;
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
    staff: others,
    expected: await expectedAt(house, here),
    facilitator:
      house.settings.facilitator.name === '' ? (staff[0] ?? house.settings.facilitator) : house.settings.facilitator,
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

/** The session of a meeting, made where there is none yet and brought up to date where it has not begun; for whoever has their turn. */
export async function preparedInTurn(
  house: House,
  ref: MeetingRef,
  classId: string | null,
): Promise<Answer<{ readonly record: SessionRecord; readonly here: MeetingHere }>> {
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
  if (before !== null && (house.live?.record.id === id || (await hasBegun(house, before))))
    return done({ record: before, here });
  const wanted = classId ?? classOf(house, here);
  if (wanted === null) return refused('no-class-chosen');
  const fresh = await freshRecord(house, here, wanted);
  if (!fresh.done) return fresh;
  const record =
    before === null ? fresh.value : renewed(before, fresh.value, classId === null && before.plan.id === wanted);
  await store.write(sessionRecipe, id, record);
  return done({ record, here });
}

async function hasBegun(house: House, record: SessionRecord): Promise<boolean> {
  if (record.state !== 'open') return true;
  const live = await liveFrom(house, record);
  try {
    return live.state.run.began !== null;
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
    if (prepared.value.here.meeting.is === 'off') return refused('no-such-meeting');
    await house.enter(await liveFrom(house, prepared.value.record));
    return done(id);
  });
}

/** Makes the session of a meeting before its day, so that a sheet can be printed or a word kept. */
export function prepareMeeting(house: House, ref: MeetingRef): Promise<Answer<string>> {
  return house.serially(async () => {
    const prepared = await preparedInTurn(house, ref, null);
    return prepared.done ? done(prepared.value.record.id) : prepared;
  });
}
