import { Play } from 'lucide-react';
import { sounds } from '#core/cues/cue';
import { ambiences } from '#core/curriculum/class-plan';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Slider } from '#ui/slider';
import { ToggleButton } from '#ui/toggle-button';
import { Section } from './section';
import type { SoundCheck } from './use-sound-check';

export interface SoundKindsProps {
  readonly settings: Pick<Settings, 'bellVolume' | 'ambienceVolume'>;
  readonly change: (to: Partial<Settings>) => void;
  readonly check: SoundCheck;
}

/** Bells, tones and ambience: how loud each is against the others, and each to be heard. */
export function SoundKinds({ settings: { bellVolume, ambienceVolume }, change, check }: SoundKindsProps) {
  const say = useSay();
  return (
    <>
      <Section heading={say('sound-settings.bells')} lead={say('sound-settings.bells-lead')}>
        <Slider
          label={say('sound-settings.bell-volume')}
          value={bellVolume}
          onChange={(to) => change({ bellVolume: to })}
        />
        <div className="settings-actions" role="group" aria-label={say('sound-settings.hear')}>
          {sounds.map((sound) => (
            <Button key={sound} icon={Play} onPress={() => void check.play(sound)}>
              {say(`sound-settings.play.${sound}`)}
            </Button>
          ))}
        </div>
      </Section>
      <Section heading={say('sound-settings.ambience')} lead={say('sound-settings.ambience-lead')}>
        <Slider
          label={say('sound-settings.ambience-volume')}
          value={ambienceVolume}
          onChange={(to) => change({ ambienceVolume: to })}
        />
        <div className="settings-with-hint">
          <div className="settings-actions" role="group" aria-label={say('sound-settings.hear')}>
            {ambiences.map((ambience) => (
              <ToggleButton
                key={ambience}
                isOn={check.sustained === ambience}
                onChange={(isOn) => void check.sustain(isOn ? ambience : null)}
              >
                {say(`sound-settings.${ambience}`)}
              </ToggleButton>
            ))}
          </div>
          <p className="field-hint">{say('sound-settings.ambience-hear')}</p>
        </div>
      </Section>
    </>
  );
}
