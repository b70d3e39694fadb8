import { useNow } from '#bridge/use-now';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { type Reading, read } from '#core/session/reading';
import type { Instant } from '#core/time/instant';

/** The class as it reads now, anew each second. */
export function useReading(room: RoomSnapshot): { readonly now: Instant; readonly reading: Reading } {
  const now = useNow(1000);
  return { now, reading: read(room.agenda, room.run, now) };
}
