import type { ReactNode } from 'react';
import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { ClickerSection } from './clicker-section';
import { Looks } from './looks';
import { Section } from './section';
import { version } from './version';
import { You } from './you';

export interface GeneralProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
  readonly keyList: ReactNode;
}

/** Who leads, how the app looks, what a clicker sends, and what the program is. */
export function General({ settings, change, keyList }: GeneralProps) {
  const say = useSay();
  return (
    <>
      <You facilitator={settings.facilitator} change={change} />
      <Looks settings={settings} change={change} />
      <ClickerSection clicker={settings.clicker} change={change} />
      <Section heading={say('settings.keys')}>{keyList}</Section>
      <Section heading={say('settings.data')}>
        <p className="settings-words">{say('settings.data-words')}</p>
      </Section>
      <Section heading={say('settings.about')}>
        <p className="settings-words">{say('settings.about-words', { version })}</p>
      </Section>
    </>
  );
}
