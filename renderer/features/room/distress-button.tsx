import { LifeBuoy } from 'lucide-react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mayAsk } from '#core/session/transport';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';

export interface DistressButtonProps {
  readonly room: RoomSnapshot;
  readonly onPress: () => void;
}

/** Opens the distress path. Quiet, because it is seen all the time and hardly ever needed; never in the colour of an alarm. */
export function DistressButton({ room, onPress }: DistressButtonProps) {
  const say = useSay();
  if (room.run.playback === 'finished') return null;
  return (
    <Button variant="plain" icon={LifeBuoy} shortcut="D" onPress={onPress} isDisabled={!mayAsk('distress', room.run)}>
      {say('distress.button')}
      <VisuallyHidden>{say('distress.button-rest')}</VisuallyHidden>
    </Button>
  );
}
