import './transport.css';
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { EndShort } from './end-short';
import type { Wish } from './key-to-wish';
import { isOverBar, type RoomPanel } from './room-panel';
import { TransportButtons } from './transport-buttons';
import type { Sender } from './use-send';
import { WallButtons } from './wall-buttons';
import { commandOf } from './wish-to-command';

export interface TransportProps {
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  /** What people see now. */
  readonly wall: ReactNode;
  /** What lies over the room. */
  readonly lying: RoomPanel | null;
  /** Shows a panel, or puts it away. */
  readonly onPanel: (panel: RoomPanel) => void;
  /** The panel that stands above the bar. */
  readonly over: ReactNode;
}

/** True on the last part that has not been left out. */
function isLastPart({ run, plan }: RoomSnapshot): boolean {
  const last = plan.parts.findLast(({ id }) => !run.dropped.includes(id));
  return run.part !== null && last?.id === run.part;
}

/** The few buttons that run the class, and what the wall shows. */
export function Transport({ room, sender, wall, lying, onPanel, over }: TransportProps) {
  const say = useSay();
  const { run } = room;
  const press = (wish: Wish): void => {
    const command = commandOf(wish, run);
    if (command !== null) sender.send(command);
    if (wish === 'fit' || wish === 'message') onPanel(wish);
    if (wish === 'picture' && command === null) onPanel('picture');
  };
  const isLast = isLastPart(room);
  const isOver = run.playback === 'finished';
  return (
    <footer className="room-bar">
      <section className="transport" aria-label={say('room.transport')}>
        {!isOver && <TransportButtons room={room} isLast={isLast} press={press} />}
        {!isOver && (
          <Button size="large" icon={Ellipsis} onPress={() => onPanel('more')} isExpanded={lying === 'more'}>
            {say('more.button')}
          </Button>
        )}
        <div className="transport-below">
          {isLast && !isOverBar(lying) && <EndShort room={room} />}
          {run.message !== '' && !run.inDistress && (
            <p className="wall-says" role="status" lang={room.plan.language}>
              {say('message.now', { text: run.message })}
            </p>
          )}
          <p className="transport-waiting" role="status">
            {sender.isWaiting && <span>{say('room.saving')}</span>}
          </p>
        </div>
      </section>
      <div className="wall-buttons">
        <WallButtons room={room} press={press} />
      </div>
      {over}
      {wall}
    </footer>
  );
}
