import { DoorOpen } from 'lucide-react';
import { groups, type MeetingAbout } from '#bridge/groups';
import { useAttempt } from '#ui/attempt';
import { Button, type ButtonVariant } from '#ui/button';
import { useSay } from '#ui/say';
import type { GroupHold } from './use-group';

export interface OpenRoomProps {
  readonly hold: GroupHold;
  readonly meeting: MeetingAbout;
  readonly variant: ButtonVariant;
  /** No class is chosen yet: shows where one is. */
  readonly onChoose: () => void;
}

/** Opens the room with a date of the group; everybody who is expected is on its list. */
export function OpenRoom({ hold, meeting, variant, onChoose }: OpenRoomProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { key, start, classId } = meeting;
  const open = async (): Promise<void> => {
    if (classId === null) {
      onChoose();
      return;
    }
    const opened = await attempt(groups.open({ group: hold.about.record.id, meeting: key }, classId));
    if (opened === null) hold.again();
  };
  return (
    <Button
      variant={variant}
      icon={DoorOpen}
      onPress={() => void open()}
      label={say('groups.open-for', { date: start })}
    >
      {say('groups.open')}
    </Button>
  );
}
