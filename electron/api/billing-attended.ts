import { headsInRoom } from '#core/attendance/counted-heads';
import type { Attended, BilledSession } from '#core/billing/billing-line';
import type { Digest } from '#core/ports/store';
import { attended as attendedMarks, guests } from '#core/session/mark';
import { civilDate } from '#core/time/civil';
import { between } from '#core/time/instant';
import { minutes } from '#core/time/milliseconds';
import type { House } from './house';
import type { WholeSession } from './live-session';
import { readWhole } from './summary';

/** What billing needs of a session is figured once: the index hands out the same object until its document is written anew. */
const figured = new WeakMap<Digest, readonly Attended[]>();

/** A session as billing looks at it. */
export function sessionOf({ record, state }: WholeSession): BilledSession {
  const { run, signed, people, headCount: counted, cancelled } = state;
  const began = run.began?.at ?? null;
  const seal = record.seals.at(-1);
  return {
    id: record.id,
    title: record.group?.title ?? record.plan.title,
    day: civilDate(began ?? record.plannedStart, record.zone),
    began,
    ended: run.endedAt,
    minutes: began === null || run.endedAt === null ? 0 : Math.floor(between(began, run.endedAt) / minutes(1)),
    isSigned: signed !== null,
    isHeld: cancelled === null && began !== null,
    group: record.group?.id ?? null,
    place: record.place,
    facilitator: signed?.by ?? record.facilitator.name,
    credential: signed?.credential ?? record.facilitator.credential,
    people: headsInRoom(people, counted),
    seal: seal?.content ?? '',
  };
}

function attendedIn(whole: WholeSession): readonly Attended[] {
  const session = sessionOf(whole);
  if (!session.isHeld) return [];
  return whole.state.people.flatMap((line): readonly Attended[] => {
    const { mark, person, name, minutes: stayed, amended, signature } = line;
    const counts = mark === null || (attendedMarks.includes(mark) && !guests.includes(mark));
    if (!counts) return [];
    const own = {
      isMarked: mark !== null,
      minutes: stayed,
      isAmended: amended.length > 0,
      hasSigned: signature !== null,
    };
    return [{ session, person, name, ...own }];
  });
}

/** Everybody who was in a session as a participant, or has no mark yet; empty, and a remark, where it can't be read. */
export async function attendedOf(house: House, id: string, digest: Digest | null): Promise<readonly Attended[]> {
  const known = digest?.final === true && house.live?.record.id !== id ? figured.get(digest) : undefined;
  if (known !== undefined) return known;
  const read = await readWhole(house, id);
  if ('quarantined' in read) house.remarks.add(read.quarantined);
  if (!('found' in read)) return [];
  const found = attendedIn(read.found);
  if (digest?.final === true) figured.set(digest, found);
  return found;
}
