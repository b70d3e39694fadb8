import { CloudMoon, Image, MessageSquare, MonitorOff } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { ToggleButton } from '#ui/toggle-button';
import type { Wish } from './key-to-wish';

export interface WallButtonsProps {
  readonly room: RoomSnapshot;
  readonly press: (wish: Wish) => void;
}

const buttons = [
  { wish: 'hold', icon: CloudMoon, word: 'room.hold', shortcut: 'H' },
  { wish: 'blackout', icon: MonitorOff, word: 'room.blackout', shortcut: 'B' },
  { wish: 'picture', icon: Image, word: 'room.picture', shortcut: 'P' },
  { wish: 'message', icon: MessageSquare, word: 'room.message', shortcut: 'W' },
] as const;

/** What may lie over the class on the wall: a calm scene that says nothing of it, darkness, a picture, a line at its foot. */
export function WallButtons({ room, press }: WallButtonsProps) {
  const say = useSay();
  const { screen, message, inDistress } = room.run;
  const isOn = { hold: screen === 'hold', blackout: screen === 'blackout', picture: screen === 'picture' };
  const isLocked = room.signed !== null;
  return buttons.map(({ wish, icon, word, shortcut }) => (
    <ToggleButton
      key={wish}
      icon={icon}
      size="large"
      isOn={wish === 'message' ? message !== '' : isOn[wish]}
      onChange={() => press(wish)}
      shortcut={shortcut}
      // While somebody needs care the wall is calm, and nothing else comes on it.
      isDisabled={isLocked || (inDistress && (wish === 'picture' || wish === 'message'))}
    >
      {say(word)}
    </ToggleButton>
  ));
}
