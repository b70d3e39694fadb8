import { Lamp, LampDesk } from 'lucide-react';
import { useEffect, useState } from 'react';
import { showCheck } from '#bridge/wall-check';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import type { WordId } from '#words/en';
import { Section } from './section';

/** A card on the wall that tells how light the room may be; it goes with this page. */
export function RoomLight() {
  const say = useSay();
  const [isShown, setShown] = useState(false);
  const [word, tell] = useState<WordId | null>(null);
  useEffect(() => {
    if (!isShown) return undefined;
    return () => {
      // A line that is down takes nothing away; the wall lets go of the card when a class starts.
      showCheck(null).catch(() => undefined);
    };
  }, [isShown]);
  const show = async (): Promise<void> => {
    const answer = await showCheck({ kind: 'light' }).catch(() => null);
    if (answer === null || !answer.done) {
      tell('wall-settings.light-failed');
      return;
    }
    setShown(answer.value > 0);
    tell(answer.value > 0 ? 'wall-settings.light-shown' : 'wall-settings.light-no-wall');
    if (answer.value === 0) await showCheck(null).catch(() => undefined);
  };
  const putAway = (): void => {
    setShown(false);
    tell(null);
  };
  return (
    <Section heading={say('wall-settings.light')} lead={say('wall-settings.light-lead')}>
      <div className="settings-actions">
        {isShown ? (
          <Button icon={Lamp} onPress={putAway}>
            {say('wall-settings.light-hide')}
          </Button>
        ) : (
          <Button icon={LampDesk} onPress={() => void show()}>
            {say('wall-settings.light-show')}
          </Button>
        )}
      </div>
      <p className="settings-words" role="status">
        {word !== null && say(word)}
      </p>
    </Section>
  );
}
