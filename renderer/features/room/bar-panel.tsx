import './bar-panel.css';
import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

export interface BarPanelProps {
  readonly heading: string;
  /** Where it stands: where the buttons of the class are, or those of the wall; `wide`: over both, and low, so that the clock stays in sight. */
  readonly at: 'class' | 'wall' | 'wide';
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What lies above the bar for a while: no trap, Escape or its button closes it, and the class goes on under it. */
export function BarPanel({ heading, at, onClose, children }: BarPanelProps) {
  const say = useSay();
  const id = useId();
  return (
    <section className={`bar-panel bar-panel-${at}`} aria-labelledby={id}>
      <header>
        <h2 className="bar-panel-heading" id={id}>
          {heading}
        </h2>
        <Button variant="plain" icon={X} onPress={onClose}>
          {say('ui.close')}
        </Button>
      </header>
      {children}
    </section>
  );
}
