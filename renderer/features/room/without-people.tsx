import type { RoomSnapshot } from '#core/attendance/room-snapshot';

const known = new WeakMap<RoomSnapshot, RoomSnapshot>();

/**
 * The room as everything but the people and the notes sees it; the same for the same snapshot. What runs on through a whole class
 * keeps what it saw first, and no name may stay in this window once names were shut away.
 */
export function withoutPeople(room: RoomSnapshot): RoomSnapshot {
  const before = known.get(room);
  if (before !== undefined) return before;
  const changes = room.changes.map((change) => ({ ...change, reason: '' }));
  const nameless = { ...room, people: [], notes: [], changes };
  known.set(room, nameless);
  return nameless;
}
