import { Receipt } from 'lucide-react';
import { useState } from 'react';
import { theProgram } from '#bridge/program';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { civilDate } from '#core/time/civil';
import { instant } from '#core/time/instant';
import { Button } from '#ui/button';
import { Dialog } from '#ui/dialog';
import { useSay } from '#ui/say';
import { ReadyList } from './ready-list';
import { useIsBilling } from './use-is-billing';
import { useReadiness } from './use-readiness';

export interface ReadyButtonProps {
  readonly room: RoomSnapshot;
}

/** While the class runs: opens who of it can be billed. Where nothing is billed on this computer there is none. */
export function ReadyButton({ room }: ReadyButtonProps) {
  const say = useSay();
  const isBilling = useIsBilling();
  const { began, playback } = room.run;
  return isBilling && began !== null && playback !== 'finished' ? (
    <ReadyOpener room={room} word={say('ready.open')} />
  ) : null;
}

interface ReadyOpenerProps extends ReadyButtonProps {
  readonly word: string;
  readonly onClose?: () => void;
}

/** Opens who of the class can be billed. */
export function ReadyOpener({ room, word, onClose }: ReadyOpenerProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    onClose?.();
  };
  return (
    <>
      <Button variant="plain" icon={Receipt} onPress={() => setOpen(true)}>
        {word}
      </Button>
      <Dialog
        title={say('ready.title')}
        isOpen={isOpen}
        onClose={close}
        actions={
          <Button variant="primary" onPress={close}>
            {say('ready.close')}
          </Button>
        }
      >
        {isOpen && <Asked room={room} />}
      </Dialog>
    </>
  );
}

function Asked({ room }: ReadyButtonProps) {
  const say = useSay();
  const { value, failed, again } = useReadiness(room);
  const { zone, run, plannedStart } = room;
  if (value?.done === true) {
    const day = civilDate(run.began?.at ?? plannedStart, zone);
    const today = civilDate(instant(theProgram().clock.now()), zone);
    return <ReadyList readiness={value.value} day={day} today={today} onMended={again} />;
  }
  return (
    <p role="status">
      {value?.done === false && say(`why.${value.why}`)}
      {failed && value === undefined && say('why.unanswered')}
    </p>
  );
}
