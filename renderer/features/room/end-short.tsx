import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { shortOfFloor } from './short-of-floor';
import { useReading } from './use-reading';

/** Beside a button that ends the class: whether it would be too short for whoever counts it. It stops nobody. */
export function EndShort({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const { now } = useReading(room);
  const short = shortOfFloor(room, now);
  if (short === null) return null;
  const { minutes, floor } = short;
  return <p className="end-short">{say('end.short', { minutes, floor: floor.minutes, name: floor.name })}</p>;
}
