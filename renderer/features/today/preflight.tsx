import './preflight.css';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId, useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { AwakeCheck } from './preflight-awake';
import { SoundCheck } from './preflight-sound';
import { TimingCheck } from './preflight-timing';
import { WallCheck } from './preflight-wall';

export interface PreflightProps {
  readonly settings: Pick<Settings, 'muted' | 'output'>;
  /** On how many walls the class is to be seen; null where there is no class yet. */
  readonly walls: number | null;
}

/** Whether this computer is ready for a class. Sound is opened by the press that opens this, which a browser asks for. */
export function Preflight({ settings, walls }: PreflightProps) {
  const say = useSay();
  const id = useId();
  const [isOpen, open] = useState(false);
  return (
    <div className="preflight">
      <Button
        variant="plain"
        icon={isOpen ? ChevronUp : ChevronDown}
        isExpanded={isOpen}
        onPress={() => open((before) => !before)}
      >
        {say('preflight.open')}
      </Button>
      {isOpen && (
        <section className="preflight-card" aria-labelledby={id}>
          <h3 className="preflight-heading" id={id}>
            {say('preflight.heading')}
          </h3>
          <ul>
            {walls !== null && <WallCheck walls={walls} />}
            <SoundCheck {...settings} />
            <AwakeCheck />
            <TimingCheck />
          </ul>
        </section>
      )}
    </div>
  );
}
