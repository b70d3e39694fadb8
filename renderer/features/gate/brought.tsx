import { ArrowRight } from 'lucide-react';
import type { Restored } from '#core/ports/backups';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { GatePage } from './gate-page';

export interface BroughtProps {
  readonly restored: Restored;
  readonly onGoOn: () => void;
}

/** What came back from a backup, before the window goes on with it. */
export function Brought({ restored, onGoOn }: BroughtProps) {
  const say = useSay();
  const { broughtBack, unreadable } = restored;
  return (
    <GatePage title={say('gate.brought-title')} lead={say('gate.brought', { count: broughtBack })} isLit>
      {unreadable > 0 && <p>{say('gate.brought-unreadable', { count: unreadable })}</p>}
      <div className="gate-actions">
        <Button variant="primary" size="large" icon={ArrowRight} onPress={onGoOn}>
          {say('gate.go-on')}
        </Button>
      </div>
    </GatePage>
  );
}
