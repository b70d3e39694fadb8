import type { SessionSummary } from '#core/attendance/session-summary';
import { groupHere } from './group-record';
import { datesOf, sessionsByGroup } from './group-sessions';
import type { House } from './house';

/** How the dates of the sessions of a group stand, by the ids of the sessions; null where the group can't be read. */
async function datesIn(house: House, id: string): Promise<ReadonlyMap<string, 'off' | 'on'> | null> {
  const record = await groupHere(house, id);
  if (record === null) return null;
  const own = (await sessionsByGroup(house)).get(id) ?? [];
  const dates = datesOf(record.group, own);
  const stands = new Map(dates.map(({ key, is }) => [key, is === 'off' ? ('off' as const) : ('on' as const)]));
  return new Map(own.map(({ id: session, meeting }) => [session, stands.get(meeting) ?? 'off']));
}

/**
 * Sessions that were made ready for a date of a group and never begun, as the group's dates are now: one whose date was called
 * off or taken away was not held. Where nothing was said of anybody in such a one, there is nothing to tell of it.
 */
export async function asDatesStand(
  house: House,
  sessions: readonly SessionSummary[],
): Promise<readonly SessionSummary[]> {
  const known = new Map<string, ReadonlyMap<string, 'off' | 'on'> | null>();
  const told: SessionSummary[] = [];
  for (const session of sessions) {
    const { id, state, group = null, listed, unmarked } = session;
    if (state !== 'not-started' || group === null || house.live?.record.id === id) {
      told.push(session);
      continue;
    }
    if (!known.has(group)) known.set(group, await datesIn(house, group));
    if (known.get(group)?.get(id) !== 'off') told.push(session);
    else if (unmarked < listed) told.push({ ...session, state: 'cancelled', cancelled: true });
  }
  return told;
}
