import './unlock-panel.css';
import { EyeOff } from 'lucide-react';
import { useSay } from '#ui/say';
import { UnlockForm } from './unlock-form';

export interface UnlockPanelProps {
  readonly isOpening: boolean;
  /** The class is over, and waits for its marks and its signature. */
  readonly isOver: boolean;
}

/** In place of the people while names are shut away: a small lock beside a class that goes on. */
export function UnlockPanel({ isOpening, isOver }: UnlockPanelProps) {
  const say = useSay();
  return (
    <div className="unlock-panel">
      <p className="unlock-panel-title">
        <EyeOff className="icon" aria-hidden />
        {say('private.title')}
      </p>
      <p className="unlock-panel-words">{say(isOver ? 'private.over' : 'private.words')}</p>
      <UnlockForm isOpening={isOpening} isAlone={false} />
    </div>
  );
}
