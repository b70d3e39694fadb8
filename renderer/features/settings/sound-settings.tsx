import { BellRing } from 'lucide-react';
import { useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Slider } from '#ui/slider';
import { Section } from './section';
import { useTestSound } from './use-test-sound';

export interface SoundSettingsProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** How loud the cues are, and a bell to hear it by. */
export function SoundSettings({ settings, change }: SoundSettingsProps) {
  const say = useSay();
  const { volume, muted } = settings;
  const ring = useTestSound(volume, muted);
  const [outcome, setOutcome] = useState('');
  const test = async (): Promise<void> => {
    const rang = await ring();
    if (muted) setOutcome(say('settings.test-muted'));
    else setOutcome(say(rang ? 'settings.testing' : 'settings.test-failed'));
  };
  return (
    <Section heading={say('settings.sound')}>
      <Slider label={say('settings.volume')} value={volume} onChange={(to) => change({ volume: to })} />
      <Checkbox isChecked={muted} onChange={(to) => change({ muted: to })}>
        {say('settings.muted')}
      </Checkbox>
      <div className="sound-test">
        <Button icon={BellRing} onPress={() => void test()}>
          {say('settings.test')}
        </Button>
        <p role="status">{outcome}</p>
      </div>
    </Section>
  );
}
