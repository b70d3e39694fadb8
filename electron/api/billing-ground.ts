import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Attended } from '#core/billing/billing-line';
import type { BillingGround } from '#core/billing/billing-lines';
import { type BilledPerson, billedPerson } from '#core/billing/covered-person';
import { onceAClass, type TakenApart, underWhoWasThere } from '#core/billing/once-a-class';
import type { BillingRecord } from '#core/records/billing-record';
import { attendedOf } from './billing-attended';
import { billedHere } from './billing-here';
import type { House } from './house';
import { whoIsHere } from './people-digests';
import { personHere, todayAt } from './people-record';
import { type DateRange, within } from './records';
import { listedSessions } from './summary';

/** Everybody who was in a class of a range of dates, under the id that they have now. */
export async function attendedIn(house: House, range: DateRange): Promise<readonly Attended[]> {
  const digests = new Map((await house.parts.store.index('sessions')).map(({ id, digest }) => [id, digest]));
  const { keptId } = await whoIsHere(house);
  const found: Attended[] = [];
  for (const summary of (await listedSessions(house)).filter(within(range))) {
    if (summary.began === null) continue;
    const attended = await attendedOf(house, summary.id, digests.get(summary.id) ?? null);
    found.push(...onceAClass(attended.map((each) => ({ ...each, person: keptId(each.person) }))));
    // A class that runs goes first.
    await setImmediate();
  }
  return found;
}

/** Those who were in classes, as bills name them. For whoever has their turn in the house. */
export async function peopleOf(
  house: House,
  attended: readonly Attended[],
): Promise<ReadonlyMap<string, BilledPerson>> {
  const people = new Map<string, BilledPerson>();
  for (const id of new Set(attended.map(({ person }) => person))) {
    const record = await personHere(house, id);
    if (record !== null) people.set(id, billedPerson(record.person));
  }
  return people;
}

function listedIn(attended: readonly Attended[]): ReadonlyMap<string, ReadonlySet<string>> {
  const listed = new Map<string, Set<string>>();
  for (const { session, person } of attended) {
    const people = listed.get(session.id) ?? new Set();
    listed.set(session.id, people.add(person));
  }
  return listed;
}

const mergeDigest = z.object({ kept: z.string(), gone: z.string(), undone: z.boolean() });

/** Entries that were taken for one person for a while. */
async function takenApart(house: House): Promise<readonly TakenApart[]> {
  return (await house.parts.store.index('merges')).flatMap(({ digest }): readonly TakenApart[] => {
    const read = mergeDigest.safeParse(digest?.list);
    return read.success && read.data.undone ? [[read.data.kept, read.data.gone]] : [];
  });
}

/** All that the lines of a range of dates are made from. */
export async function billingGround(
  house: House,
  { practice, profiles }: Pick<BillingRecord, 'practice' | 'profiles'>,
  range: DateRange,
): Promise<BillingGround> {
  const attended = await attendedIn(house, range);
  return {
    practice,
    profiles,
    people: await peopleOf(house, attended),
    attended,
    before: underWhoWasThere(await billedHere(house), listedIn(attended), await takenApart(house)),
    today: todayAt(house),
  };
}
