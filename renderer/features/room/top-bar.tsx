import './top-bar.css';
import { ArrowLeft, Keyboard } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { DistressButton } from './distress-button';
import { Punctuality } from './punctuality';
import { SoundState } from './sound-state';
import type { Sender } from './use-send';
import type { RoomSound } from './use-sound';

export interface TopBarProps {
  readonly room: RoomSnapshot;
  readonly sound: RoomSound;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
  readonly sender: Sender;
  readonly onKeys: () => void;
}

/** The class, whether it is on time, and its sound. */
export function TopBar({ room, sound, settings, changeSettings, sender, onKeys }: TopBarProps) {
  const say = useSay();
  const { playback } = room.run;
  const mayLeave = playback !== 'play' && playback !== 'pause' && !room.isPrivate;
  return (
    <header className="room-top" aria-label={say('room.top')}>
      <div className="room-top-class">
        {mayLeave && (
          <Button variant="plain" icon={ArrowLeft} onPress={sender.leave}>
            {say('room.leave')}
          </Button>
        )}
        <h1 className="room-top-title">{room.plan.title}</h1>
      </div>
      <Punctuality room={room} />
      <div className="room-top-sound">
        <SoundState sound={sound} settings={settings} changeSettings={changeSettings} />
        <DistressButton room={room} onPress={() => sender.send({ ask: 'distress' })} />
        <Button variant="plain" icon={Keyboard} onPress={onKeys}>
          {say('room.keys')}
        </Button>
      </div>
    </header>
  );
}
