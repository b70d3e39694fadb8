import { Flag, RotateCcw, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { type Command, mayAsk } from '#core/session/transport';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { BarPanel } from './bar-panel';
import { BeganEarlier } from './began-earlier';
import { EndShort } from './end-short';

export interface MorePanelProps {
  readonly room: RoomSnapshot;
  readonly send: (command: Command) => void;
  /** Shows how a part is led. */
  readonly onPart: () => void;
  readonly onClose: () => void;
  /** What else can be done from here. */
  readonly children?: ReactNode;
}

/** What is wanted now and then while a class runs, out of the way of what is wanted all the time. */
export function MorePanel({ room, send, onPart, onClose, children }: MorePanelProps) {
  const say = useSay();
  const { run } = room;
  const ask = (command: Command) => (): void => {
    send(command);
    onClose();
  };
  return (
    <BarPanel heading={say('more.title')} at="class" onClose={onClose}>
      {mayAsk('backdate', run) && <BeganEarlier room={room} onAsk={(to) => ask({ ask: 'backdate', to })()} />}
      <div className="bar-panel-row">
        <Button icon={SlidersHorizontal} onPress={onPart} isDisabled={!mayAsk('adapt', run)}>
          {say('part.button')}
        </Button>
        <Button icon={RotateCcw} onPress={ask({ ask: 'restart' })} isDisabled={!mayAsk('restart', run)}>
          {say('more.restart')}
        </Button>
        {children}
        <Button icon={Flag} onPress={ask({ ask: 'end' })} isDisabled={!mayAsk('end', run)}>
          {say('more.end')}
        </Button>
      </div>
      <EndShort room={room} />
    </BarPanel>
  );
}
