import './ready.css';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { ReadyOpener } from './ready-button';
import { ReadyCount } from './ready-list';
import { useIsBilling } from './use-is-billing';
import { useReadiness } from './use-readiness';

export interface ReadyAfterProps {
  readonly room: RoomSnapshot;
}

/** After the class, before it is signed: how many of it can be billed. Says nothing where nothing is billed on this computer. */
export function ReadyAfter({ room }: ReadyAfterProps) {
  return useIsBilling() ? <Counted room={room} /> : null;
}

function Counted({ room }: ReadyAfterProps) {
  const say = useSay();
  const { value, again } = useReadiness(room);
  if (value?.done !== true || value.value.lines.length === 0) return null;
  return (
    <div className="ready-after">
      <ReadyCount readiness={value.value} />
      <ReadyOpener room={room} word={say('ready.see')} onClose={again} />
    </div>
  );
}
