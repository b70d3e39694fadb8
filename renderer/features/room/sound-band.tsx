import './room-band.css';
import { VolumeX } from 'lucide-react';
import type { SoundTrouble } from '#sound/sound-player';
import { useSay } from '#ui/say';

const told = {
  'track-unplayable': 'sound.track-unplayable',
  'output-refused': 'sound.output-refused',
} as const satisfies Record<SoundTrouble, string>;

export interface SoundBandProps {
  readonly troubles: readonly SoundTrouble[];
}

/** What of the sound isn't as it was wished, while the class goes on. */
export function SoundBand({ troubles }: SoundBandProps) {
  const say = useSay();
  return troubles.map((trouble) => (
    <div key={trouble} className="room-band">
      <VolumeX aria-hidden="true" size={20} />
      <p className="room-band-words">{say(told[trouble])}</p>
    </div>
  ));
}
