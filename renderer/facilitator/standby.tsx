import { DoorClosed, LampDesk, RotateCw, Unplug } from 'lucide-react';
import { Button } from '#ui/button';
import { EmptyState } from '#ui/empty-state';
import { useSay } from '#ui/say';
import { useTitle } from './use-title';

const states = {
  connecting: { icon: LampDesk, title: 'app.connecting', words: 'app.connecting-words' },
  lost: { icon: Unplug, title: 'app.lost-title', words: 'app.lost-words' },
  stumbled: { icon: RotateCw, title: 'app.stumbled-title', words: 'app.stumbled-words' },
  refused: { icon: DoorClosed, title: 'app.refused-title', words: 'app.refused-words' },
} as const;

/** The whole window while there is nothing to show yet, or any more. */
export function Standby({ is }: { readonly is: keyof typeof states }) {
  const say = useSay();
  const { icon, title, words } = states[is];
  useTitle(null);
  return (
    <main className={`standby standby-${is}`} aria-live="polite">
      <h1 className="standby-brand">{say('app.name')}</h1>
      <EmptyState
        icon={icon}
        title={say(title)}
        action={
          is === 'stumbled' && (
            <Button variant="primary" onPress={() => window.location.reload()}>
              {say('app.show-again')}
            </Button>
          )
        }
      >
        {say(words)}
      </EmptyState>
    </main>
  );
}
