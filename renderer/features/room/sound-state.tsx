import { Volume2, VolumeOff, VolumeX } from 'lucide-react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Slider } from '#ui/slider';
import { ToggleButton } from '#ui/toggle-button';
import type { RoomSound } from './use-sound';

export interface SoundStateProps {
  readonly sound: RoomSound;
  readonly settings: Settings;
  readonly changeSettings: (to: Partial<Settings>) => void;
}

/** Whether the room can be heard, how loud, and mute. */
export function SoundState({ sound, settings, changeSettings }: SoundStateProps) {
  const say = useSay();
  const { volume, muted } = settings;
  if (sound.state === 'asleep') {
    return (
      <Button icon={VolumeX} onPress={sound.wake}>
        {say('room.sound-asleep')}
      </Button>
    );
  }
  if (sound.state === 'failed') return <p className="sound-failed">{say('room.sound-failed')}</p>;
  return (
    <>
      <ToggleButton icon={muted ? VolumeOff : Volume2} isOn={muted} onChange={(to) => changeSettings({ muted: to })}>
        {say(muted ? 'room.sound-muted' : 'room.sound-on')}
      </ToggleButton>
      <Slider
        label={say('room.volume')}
        value={volume}
        onChange={(to) => changeSettings({ volume: to })}
        isDisabled={muted}
      />
    </>
  );
}
