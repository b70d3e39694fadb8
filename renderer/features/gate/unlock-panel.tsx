import './unlock-panel.css';
import { EyeOff } from 'lucide-react';
import { useSay } from '#ui/say';
import { UnlockForm } from './unlock-form';

/** In place of the people while names are shut away: a small lock beside a class that goes on. */
export function UnlockPanel({ isOpening }: { readonly isOpening: boolean }) {
  const say = useSay();
  return (
    <div className="unlock-panel">
      <p className="unlock-panel-title">
        <EyeOff className="icon" aria-hidden />
        {say('private.title')}
      </p>
      <p className="unlock-panel-words">{say('private.words')}</p>
      <UnlockForm isOpening={isOpening} isAlone={false} />
    </div>
  );
}
