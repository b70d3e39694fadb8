import { Wind } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { partAsLed } from '#core/session/part-led';
import { useSay } from '#ui/say';
import { hasHolds, namesWithoutHolds } from './no-holds';

/** Where breath is held: who would rather not. Only ever in the facilitator's window, and gone while names are shut away. */
export function WithoutHolds({ room }: { readonly room: RoomSnapshot }) {
  const say = useSay();
  const part = partAsLed(room.plan, room.run, room.run.part);
  const names = namesWithoutHolds(room.people);
  if (part === undefined || !hasHolds(part) || names.length === 0) return null;
  return (
    <p className="without-holds">
      <Wind className="icon" aria-hidden />
      {say('people.without-holds', { names: names.join(', ') })}
    </p>
  );
}
