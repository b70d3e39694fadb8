import type { Settings } from '#core/records/settings-record';
import { SoundDelay } from './sound-delay';
import { SoundKinds } from './sound-kinds';
import { SoundLoudness } from './sound-loudness';
import { SoundOutput } from './sound-output';
import { SoundVoice } from './sound-voice';
import { useSoundCheck } from './use-sound-check';

export interface SoundCornerProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** What the room hears: how loud, from where, by which voice, and together with the light. */
export function SoundCorner({ settings, change }: SoundCornerProps) {
  const check = useSoundCheck(settings);
  const given = { settings, change, check };
  return (
    <>
      <SoundLoudness {...given} />
      <SoundKinds {...given} />
      <SoundDelay {...given} />
      <SoundOutput output={settings.output} change={change} check={check} />
      <SoundVoice {...given} />
    </>
  );
}
