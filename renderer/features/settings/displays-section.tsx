import './displays.css';
import { Hash, MonitorCheck } from 'lucide-react';
import { displays, useDisplays } from '#bridge/displays';
import type { DisplayPrint } from '#core/displays/display-print';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { DisplaysFound } from './displays-found';
import { DisplaysKnown } from './displays-known';
import { Section } from './section';

export interface DisplaysSectionProps {
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
}

/** The displays of this computer, and those that are known from before. */
export function DisplaysSection({ settings, change }: DisplaysSectionProps) {
  const say = useSay();
  const tell = useTell();
  const told = useDisplays((state) => state.told);
  const ask = (): void =>
    void displays.ask().then((isTold) => {
      if (!isTold) tell({ text: say('displays.ask-no') });
    });
  const forget = (print: DisplayPrint): void =>
    change({ displays: settings.displays.filter((other) => other !== print) });
  return (
    <Section heading={say('displays.heading')} lead={say('displays.lead')}>
      {told === null ? <p className="settings-words">{say('displays.none-told')}</p> : <DisplaysFound told={told} />}
      <div className="settings-actions">
        {displays.canIdentify() && (
          <Button icon={Hash} onPress={() => void displays.identify()}>
            {say('displays.identify')}
          </Button>
        )}
        {displays.canAsk() && (
          <Button icon={MonitorCheck} onPress={ask}>
            {say('displays.ask')}
          </Button>
        )}
      </div>
      <DisplaysKnown prints={settings.displays} onForget={forget} />
    </Section>
  );
}
