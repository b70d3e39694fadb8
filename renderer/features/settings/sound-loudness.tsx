import { BellRing, Waves } from 'lucide-react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Slider } from '#ui/slider';
import { ToggleButton } from '#ui/toggle-button';
import { Section } from './section';
import { SoundMeter } from './sound-meter';
import type { SoundCheck } from './use-sound-check';

export interface SoundLoudnessProps {
  readonly settings: Pick<Settings, 'volume' | 'muted'>;
  readonly change: (to: Partial<Settings>) => void;
  readonly check: SoundCheck;
}

/** How loud everything is, and a test of it in the room. */
export function SoundLoudness({ settings: { volume, muted }, change, check }: SoundLoudnessProps) {
  const say = useSay();
  return (
    <Section heading={say('sound-settings.loudness')} lead={say('sound-settings.loudness-lead')}>
      <Slider label={say('sound-settings.volume')} value={volume} onChange={(to) => change({ volume: to })} />
      <Checkbox isChecked={muted} onChange={(to) => change({ muted: to })}>
        {say('sound-settings.muted')}
      </Checkbox>
      <div className="settings-actions">
        <Button icon={BellRing} onPress={() => void check.play('bell')}>
          {say('sound-settings.bell')}
        </Button>
        <ToggleButton
          icon={Waves}
          isOn={check.sustained === 'steady'}
          onChange={(isOn) => void check.sustain(isOn ? 'steady' : null)}
        >
          {say('sound-settings.steady')}
        </ToggleButton>
      </div>
      <SoundMeter player={check.player} />
      <p className="settings-problem" role="alert">
        {check.hasFailed && say('sound-settings.failed')}
      </p>
      <p className="settings-busy" role="status">
        {muted && check.player !== null && say('sound-settings.is-muted')}
      </p>
      <p className="settings-words">{say('sound-settings.how')}</p>
    </Section>
  );
}
