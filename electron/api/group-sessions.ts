import type { SessionSummary } from '#core/attendance/session-summary';
import { type HeldSession, wasHeld } from '#core/groups/grid-of';
import type { Group } from '#core/groups/group';
import type { Meeting } from '#core/groups/meeting';
import { type MetOn, meetingsOf } from '#core/groups/meetings-of';
import type { Digest } from '#core/ports/store';
import { sessionWho } from '#core/records/session-digest';
import { attended } from '#core/session/mark';
import type { House } from './house';
import { summaryIn, summaryNowOf } from './summary';

/** The groups that a session's digest speaks of: its own, and those whose meetings somebody made up for in it. */
const spoken = new WeakMap<Digest, readonly string[]>();
/** A digest is parsed once: the index hands out the same object until its document is written anew. */
const parsed = new WeakMap<Digest, HeldSession | null>();

/** Reads by hand what the schema would take a second for in ten thousand sessions. */
function groupsIn(list: unknown): readonly string[] {
  if (typeof list !== 'object' || list === null) return [];
  const groups = new Set<string>();
  if ('group' in list && typeof list.group === 'string') groups.add(list.group);
  const who: readonly unknown[] = 'who' in list && Array.isArray(list.who) ? list.who : [];
  for (const one of who) {
    const makesUp: unknown = Array.isArray(one) ? one[5] : '';
    if (typeof makesUp === 'string' && makesUp !== '') groups.add(makesUp.split('/', 1)[0] ?? '');
  }
  return [...groups];
}

function speaksOf(digest: Digest, group: string): boolean {
  const known = spoken.get(digest) ?? groupsIn(digest.list);
  spoken.set(digest, known);
  return known.includes(group);
}

/** A session as a grid needs it, from what the index keeps. */
function heldIn(list: unknown, summary: NonNullable<ReturnType<typeof summaryIn>>): HeldSession | null {
  const read = sessionWho.safeParse(list);
  if (!read.success) return null;
  const { group, meeting, who } = read.data;
  return {
    id: summary.id,
    group,
    meeting,
    state: summary.state,
    began: summary.began,
    isCancelled: summary.cancelled === true,
    who: who.map(([person, mark, minutes, came, amended, makesUp]) => {
      return { person, mark, minutes, came, isAmended: amended > 0, makesUp };
    }),
  };
}

function heldOf(digest: Digest): HeldSession | null {
  const known = parsed.get(digest);
  if (known !== undefined) return known;
  const summary = summaryIn(digest);
  const held = summary === null ? null : heldIn(digest.list, summary);
  parsed.set(digest, held);
  return held;
}

/** The sessions of a group, and those of others in which its meetings were made up for. Reads no document but the one in the room. */
export async function sessionsOf(house: House, group: string): Promise<readonly HeldSession[]> {
  const found: HeldSession[] = [];
  for (const { id, digest } of await house.parts.store.index('sessions')) {
    if (house.live?.record.id === id) {
      const now = summaryNowOf(house, house.live);
      const held = heldIn(now.list, now.summary);
      if (held !== null && (held.group === group || held.who.some(({ makesUp }) => makesUp.startsWith(`${group}/`)))) {
        found.push(held);
      }
      continue;
    }
    const held = digest !== null && speaksOf(digest, group) ? heldOf(digest) : null;
    if (held !== null) found.push(held);
  }
  return found;
}

/** A session of a group as lists of dates need it. */
export interface DateSession {
  readonly id: string;
  readonly group: string;
  readonly meeting: string;
  readonly state: SessionSummary['state'];
  readonly isCancelled: boolean;
  readonly met: MetOn | null;
  /** Of one that has not begun: who sent word that they stay away, and who comes to make up for another meeting. */
  readonly said: readonly { readonly person: string; readonly comes: boolean }[];
}

/** What was said before a session begins. Those that were held tell nothing: their lists are long, and there are thousands. */
function saidBefore(state: SessionSummary['state'], list: unknown): DateSession['said'] {
  if (state !== 'not-started') return [];
  const read = sessionWho.safeParse(list);
  return (read.success ? read.data.who : []).flatMap(([person, mark, , came]) => {
    const isAway = mark !== null && !attended.includes(mark);
    return isAway || came !== 'expected' ? [{ person, comes: !isAway }] : [];
  });
}

function dateSession(summary: SessionSummary, list: unknown): DateSession | null {
  const { id, state, group = null, cancelled = false, plannedStart, plannedEnd } = summary;
  const meeting = typeof list === 'object' && list !== null && 'meeting' in list ? list.meeting : null;
  if (group === null || typeof meeting !== 'string') return null;
  const isCancelled = cancelled || state === 'cancelled';
  const isHeld = wasHeld({ state, isCancelled });
  const met = { meeting, start: plannedStart, end: plannedEnd, isHeld };
  const said = saidBefore(state, list);
  return { id, group, meeting, state, isCancelled, met: isHeld || isCancelled ? met : null, said };
}

/** One pass over all sessions, however many groups are asked for. */
const dated = new WeakMap<Digest, DateSession | null>();

/** The sessions of all groups by their group, as lists of dates need them. Reads no document. */
export async function sessionsByGroup(house: House): Promise<ReadonlyMap<string, readonly DateSession[]>> {
  const found = new Map<string, DateSession[]>();
  for (const { id, digest } of await house.parts.store.index('sessions')) {
    let one: DateSession | null = null;
    if (house.live?.record.id === id) {
      const now = summaryNowOf(house, house.live);
      one = dateSession(now.summary, now.list);
    } else if (digest !== null) {
      const known = dated.get(digest);
      const summary = known === undefined ? summaryIn(digest) : null;
      one = known ?? (summary === null ? null : dateSession(summary, digest.list));
      dated.set(digest, one);
    }
    if (one === null) continue;
    const others = found.get(one.group);
    if (others === undefined) found.set(one.group, [one]);
    else others.push(one);
  }
  return found;
}

/** The dates of a group, with what its sessions say of them. */
export function datesOf({ schedule, zone }: Group, sessions: readonly DateSession[]): readonly Meeting[] {
  return meetingsOf(
    schedule,
    zone,
    sessions.flatMap(({ met }) => (met === null ? [] : [met])),
  );
}

/** The same for whoever asks for one group alone. */
export async function datesHere(house: House, group: Group): Promise<readonly Meeting[]> {
  return datesOf(group, (await sessionsByGroup(house)).get(group.id) ?? []);
}
