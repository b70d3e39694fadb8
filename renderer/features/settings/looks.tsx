import { Monitor, Moon, Sun } from 'lucide-react';
import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Section } from './section';

export interface LooksProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** The colours of the app. */
export function Looks({ settings, change }: LooksProps) {
  const say = useSay();
  return (
    <Section heading={say('settings.looks')}>
      <Segmented
        label={say('settings.theme')}
        options={[
          { id: 'system', word: say('settings.theme.system'), icon: Monitor },
          { id: 'day', word: say('settings.theme.day'), icon: Sun },
          { id: 'dusk', word: say('settings.theme.dusk'), icon: Moon },
        ]}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
    </Section>
  );
}
