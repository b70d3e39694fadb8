import { CloudMoon, MonitorOff } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { ToggleButton } from '#ui/toggle-button';
import type { Wish } from './key-to-wish';

export interface WallButtonsProps {
  readonly room: RoomSnapshot;
  readonly press: (wish: Wish) => void;
}

/** What may lie over the class on the wall: a calm scene that says nothing of it, or darkness. */
export function WallButtons({ room, press }: WallButtonsProps) {
  const say = useSay();
  const { screen } = room.run;
  const isLocked = room.signed !== null;
  return (
    <>
      <ToggleButton
        icon={CloudMoon}
        size="large"
        isOn={screen === 'hold'}
        onChange={() => press('hold')}
        shortcut="H"
        isDisabled={isLocked}
      >
        {say('room.hold')}
      </ToggleButton>
      <ToggleButton
        icon={MonitorOff}
        size="large"
        isOn={screen === 'blackout'}
        onChange={() => press('blackout')}
        shortcut="B"
        isDisabled={isLocked}
      >
        {say('room.blackout')}
      </ToggleButton>
    </>
  );
}
