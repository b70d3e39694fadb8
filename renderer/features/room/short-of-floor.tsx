import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Floor } from '#core/session/contract';
import type { Instant } from '#core/time/instant';

/** A class that would be too short for whoever counts it, if it ended now. */
export interface ShortOfFloor {
  /** Whole minutes that are missing, 1 or more: a minute that has begun is missing still. */
  readonly minutes: number;
  readonly floor: Floor;
}

const minute = 60_000;

/** How far a running class is from the least that was promised of it; null where nothing was, or where it has lasted so long. */
export function shortOfFloor(
  { run, contract }: Pick<RoomSnapshot, 'run' | 'contract'>,
  now: Instant,
): ShortOfFloor | null {
  const { floor } = contract;
  if (floor === null || run.began === null || run.endedAt !== null) return null;
  const missing = Math.ceil((floor.minutes * minute - (now - run.began.at)) / minute);
  return missing > 0 ? { minutes: missing, floor } : null;
}
