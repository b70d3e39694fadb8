import './settings.css';
import type { ReactNode } from 'react';
import type { Settings as Chosen } from '#core/records/settings-record';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { Looks } from './looks';
import { Section } from './section';
import { SoundSettings } from './sound-settings';
import { version } from './version';
import { You } from './you';

export interface SettingsProps {
  readonly settings: Chosen;
  /** How the newest change stands on disk. */
  readonly keeping: 'unchanged' | 'saving' | 'saved' | 'not-saved';
  readonly change: (to: Partial<Chosen>) => void;
  /** The keys of the room, as the room tells them. */
  readonly keys: ReactNode;
}

/** What holds for all classes; each change is kept at once. */
export function Settings({ settings, keeping, change, keys }: SettingsProps) {
  const say = useSay();
  return (
    <Page heading={say('app.settings')} lead={say('settings.lead')}>
      <p className={`keeping keeping-${keeping}`} role="status">
        {keeping !== 'unchanged' && say(`settings.${keeping}`)}
      </p>
      <div className="settings">
        <You facilitator={settings.facilitator} change={change} />
        <Looks settings={settings} change={change} />
        <SoundSettings settings={settings} change={change} />
        <Section heading={say('settings.keys')}>{keys}</Section>
        <Section heading={say('settings.data')}>
          <p className="settings-words">{say('settings.data-words')}</p>
        </Section>
        <Section heading={say('settings.about')}>
          <p className="settings-words">{say('settings.about-words', { version })}</p>
        </Section>
      </div>
    </Page>
  );
}
