import { Play, Square } from 'lucide-react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { Slider } from '#ui/slider';
import { Section } from './section';
import { SyncLight } from './sync-light';
import type { SoundCheck } from './use-sound-check';
import { useSyncTest } from './use-sync-test';

export interface SoundDelayProps {
  readonly settings: Pick<Settings, 'soundDelay' | 'muted'>;
  readonly change: (to: Partial<Settings>) => void;
  readonly check: SoundCheck;
}

/** The most that sounds begin earlier, and one step of the slider; milliseconds. */
const most = 300;
const step = 5;

/** By how much sound begins earlier, with a light and a click to set it by. */
export function SoundDelay({ settings: { soundDelay, muted }, change, check }: SoundDelayProps) {
  const say = useSay();
  const { from, walls, start, stop } = useSyncTest(check);
  return (
    <Section heading={say('sound-settings.delay')} lead={say('sound-settings.delay-lead')}>
      <SyncLight from={from} />
      <div className="settings-actions">
        {from === null ? (
          <Button icon={Play} onPress={() => void start()}>
            {say('sound-settings.delay-start')}
          </Button>
        ) : (
          <Button icon={Square} onPress={stop}>
            {say('sound-settings.delay-stop')}
          </Button>
        )}
        <p className="settings-busy" role="status">
          {from !== null && say(walls > 0 ? 'sound-settings.delay-wall' : 'sound-settings.delay-here')}{' '}
          {from !== null && muted && say('sound-settings.delay-muted')}
        </p>
      </div>
      <Slider
        label={say('sound-settings.delay-by')}
        value={soundDelay}
        min={0}
        max={most}
        step={step}
        format={{ style: 'unit', unit: 'millisecond' }}
        onChange={(to) => change({ soundDelay: to })}
      />
      <p className="settings-words">{say('sound-settings.delay-how')}</p>
    </Section>
  );
}
