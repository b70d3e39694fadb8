import { LockKeyhole } from 'lucide-react';
import { keys } from '#bridge/keys';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';

/** Shuts names and records away at once. `room`: beside a class, which goes on. */
export function LockNow({ at }: { readonly at: 'room' | 'places' }) {
  const say = useSay();
  const attempt = useAttempt();
  const isRoom = at === 'room';
  return (
    <Button
      variant="plain"
      icon={LockKeyhole}
      onPress={() => void attempt(keys.lock())}
      {...(isRoom ? { label: say('private.lock-label') } : {})}
    >
      {say(isRoom ? 'private.lock' : 'private.lock-places')}
    </Button>
  );
}
