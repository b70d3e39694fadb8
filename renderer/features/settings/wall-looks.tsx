import { Contrast, Monitor, Moon, Sunrise } from 'lucide-react';
import { useMemo } from 'react';
import { type Pattern, pacerForms } from '#core/breathing/pattern';
import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { BreathPreview } from './breath-preview';
import { Section } from './section';

export interface WallLooksProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** A breath to see a form by: it has all that a form can show. */
const shown: Pattern = {
  id: 'preview',
  name: '',
  phases: [
    { kind: 'inhale', seconds: 4 },
    { kind: 'hold-full', seconds: 2 },
    { kind: 'exhale', seconds: 6 },
  ],
  source: '',
};

/** Colours of the wall, how the breath is drawn, and whether anything moves. */
export function WallLooks({ settings, change }: WallLooksProps) {
  const say = useSay();
  const { wallTheme, wallForm, wallMotion } = settings;
  const look = useMemo(() => ({ wallTheme, wallForm, wallMotion }), [wallTheme, wallForm, wallMotion]);
  return (
    <Section heading={say('wall-settings.looks')} lead={say('wall-settings.looks-lead')}>
      <Segmented
        label={say('wall-settings.theme')}
        options={[
          { id: 'dusk', word: say('wall-settings.theme.dusk'), icon: Moon },
          { id: 'dawn', word: say('wall-settings.theme.dawn'), icon: Sunrise },
          { id: 'contrast', word: say('wall-settings.theme.contrast'), icon: Contrast },
        ]}
        value={wallTheme}
        onChange={(to) => change({ wallTheme: to })}
      />
      <div className="settings-with-hint">
        <Segmented
          label={say('wall-settings.form')}
          options={pacerForms.map((form) => ({ id: form, word: say(`wall-settings.form.${form}`) }))}
          value={wallForm}
          onChange={(to) => change({ wallForm: to })}
        />
        <p className="field-hint">{say('wall-settings.form-hint')}</p>
      </div>
      <BreathPreview pattern={shown} look={look} />
      <div className="settings-with-hint">
        <Segmented
          label={say('wall-settings.motion')}
          options={[
            { id: 'system', word: say('wall-settings.motion.system'), icon: Monitor },
            { id: 'full', word: say('wall-settings.motion.full') },
            { id: 'still', word: say('wall-settings.motion.still') },
          ]}
          value={wallMotion}
          onChange={(to) => change({ wallMotion: to })}
        />
        <p className="field-hint">{say('wall-settings.motion-hint')}</p>
      </div>
    </Section>
  );
}
