import { Gauge } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { SessionRatings, type SessionRatingsProps } from './session-ratings';

/** Opens the ratings of a session. */
export function RatingsButton({ session }: SessionRatingsProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={Gauge} onPress={() => setOpen(true)}>
        {say('ratings.open')}
      </Button>
      <Dialog
        title={say('ratings.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" onPress={() => setOpen(false)}>
            {say('ratings.close')}
          </Button>
        }
      >
        <SessionRatings session={session} />
      </Dialog>
    </>
  );
}
