import './keys-panel.css';
import { X } from 'lucide-react';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { KeyList } from './key-list';

/** All keys beside the running class: no trap, Escape or its button closes it. */
export function KeysPanel({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  return (
    <section className="keys-panel" aria-labelledby="keys">
      <header>
        <h2 className="keys-heading" id="keys">
          {say('room.keys-title')}
        </h2>
        <Button variant="plain" icon={X} onPress={onClose} label={say('room.keys-close')}>
          {say('ui.close')}
        </Button>
      </header>
      <KeyList />
    </section>
  );
}
