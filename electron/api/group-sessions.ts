import type { HeldSession } from '#core/groups/grid-of';
import type { Digest } from '#core/ports/store';
import { sessionWho } from '#core/records/session-digest';
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
export function heldIn(list: unknown, summary: NonNullable<ReturnType<typeof summaryIn>>): HeldSession | null {
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
