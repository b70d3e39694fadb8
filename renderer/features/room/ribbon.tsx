import './ribbon.css';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mayAsk } from '#core/session/transport';
import { useSay } from '#ui/say';
import { promisedStart } from './class-times';
import { RibbonItem } from './ribbon-item';
import { ribbonParts } from './ribbon-parts';
import { useReading } from './use-reading';
import type { Sender } from './use-send';

export interface RibbonProps {
  readonly room: RoomSnapshot;
  readonly sender: Sender;
}

/** The agenda as a ribbon as tall as its minutes; a part is a button that goes there. */
export function Ribbon({ room, sender }: RibbonProps) {
  const say = useSay();
  const { reading } = useReading(room);
  const hasTimes = room.run.began !== null || promisedStart(room) !== null;
  const mayJump = mayAsk('jump', room.run) && room.signed === null;
  return (
    <nav className="ribbon" aria-label={say('room.agenda')}>
      <ol className="ribbon-parts">
        {ribbonParts(room, reading).map((part) => (
          <RibbonItem
            key={part.id}
            part={part}
            zone={room.zone}
            hasTimes={hasTimes}
            onJump={mayJump ? () => sender.send({ ask: 'jump', part: part.id }) : null}
          />
        ))}
      </ol>
    </nav>
  );
}
