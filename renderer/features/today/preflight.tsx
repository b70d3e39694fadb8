import './preflight.css';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import type { Settings } from '#core/records/settings-record';
import { Button } from '#ui/button';
import { later } from '#ui/later';
import { useSay } from '#ui/say';

const PreflightCard = later(async () => (await import('./preflight-card')).PreflightCard);

export interface PreflightProps {
  readonly settings: Pick<Settings, 'muted' | 'output'>;
  /** On how many walls the class is to be seen; null where there is no class yet. */
  readonly walls: number | null;
}

/** Whether this computer is ready for a class. Sound is opened by the press that opens this, which a browser asks for. */
export function Preflight({ settings, walls }: PreflightProps) {
  const say = useSay();
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
      {isOpen && <PreflightCard settings={settings} walls={walls} />}
    </div>
  );
}
