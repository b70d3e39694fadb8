import { Gauge } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { SessionRatings } from './session-ratings';

export interface RatingsButtonProps {
  readonly session: string;
  /** Which ratings are asked for at the moment of the press; left out, the class is over. */
  readonly due?: () => 'before' | 'after';
  /** `plain` beside words, `quiet` beside other buttons. */
  readonly variant?: 'plain' | 'quiet';
}

/** Opens the ratings of a session. */
export function RatingsButton({ session, due = () => 'after', variant = 'quiet' }: RatingsButtonProps) {
  const say = useSay();
  const [first, open] = useState<'before' | 'after' | null>(null);
  const close = (): void => open(null);
  return (
    <>
      <Button variant={variant} icon={Gauge} onPress={() => open(due())}>
        {say('ratings.open')}
      </Button>
      <Dialog
        title={say('ratings.title')}
        isOpen={first !== null}
        onClose={close}
        actions={
          <Button variant="primary" onPress={close}>
            {say('ratings.close')}
          </Button>
        }
      >
        {first !== null && <SessionRatings session={session} first={first} />}
      </Dialog>
    </>
  );
}
