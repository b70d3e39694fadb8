import './transport.css';
import { Ellipsis } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import type { WallLook } from '#core/session/snapshot';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { EndShort } from './end-short';
import type { Wish } from './key-to-wish';
import { MorePanel } from './more-panel';
import { TransportButtons } from './transport-buttons';
import type { Sender } from './use-send';
import { WallButtons } from './wall-buttons';
import { WallState } from './wall-state';
import { commandOf } from './wish-to-command';

export interface TransportProps {
  readonly room: RoomSnapshot;
  readonly sender: Sender;
  readonly look: WallLook;
  readonly onFit: () => void;
  readonly onMore: () => void;
  readonly hasMore: boolean;
  /** What else is found under More. */
  readonly more?: ReactNode;
}

/** True on the last part that has not been left out. */
function isLastPart({ run, plan }: RoomSnapshot): boolean {
  const last = plan.parts.findLast(({ id }) => !run.dropped.includes(id));
  return run.part !== null && last?.id === run.part;
}

/** The few buttons that run the class, and what the wall shows. */
export function Transport({ room, sender, look, onFit, onMore, hasMore, more }: TransportProps) {
  const say = useSay();
  const { run } = room;
  const press = (wish: Wish): void => {
    const command = commandOf(wish, run);
    if (command !== null) sender.send(command);
    if (wish === 'fit') onFit();
  };
  const isLast = isLastPart(room);
  const isOver = run.playback === 'finished';
  return (
    <footer className="room-bar">
      <section className="transport" aria-label={say('room.transport')}>
        {!isOver && <TransportButtons room={room} isLast={isLast} press={press} />}
        {!isOver && (
          <Button size="large" icon={Ellipsis} onPress={onMore} isExpanded={hasMore}>
            {say('more.button')}
          </Button>
        )}
        {!isOver && hasMore && (
          <MorePanel room={room} send={sender.send} onClose={onMore}>
            {more}
          </MorePanel>
        )}
        <div className="transport-below">
          {isLast && !hasMore && <EndShort room={room} />}
          <p className="transport-waiting" role="status">
            {sender.isWaiting && <span>{say('room.saving')}</span>}
          </p>
        </div>
      </section>
      <div className="wall-buttons">
        <WallButtons room={room} press={press} />
      </div>
      <WallState room={room} look={look} />
    </footer>
  );
}
