import './ribbon.css';
import { useEffect, useRef } from 'react';
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
  const ribbon = useRef<HTMLElement>(null);
  useEffect(() => {
    // A long class doesn't fit: the part that runs is kept in sight, with some of what was before it.
    const current = ribbon.current?.querySelector<HTMLElement>('.ribbon-current');
    if (!current || !ribbon.current) return;
    ribbon.current.scrollTop = current.offsetTop - ribbon.current.clientHeight / 4;
  }, [reading.part]);
  const hasTimes = room.run.began !== null || promisedStart(room) !== null;
  const mayJump = mayAsk('jump', room.run) && room.signed === null;
  return (
    <nav className="ribbon" aria-label={say('room.agenda')} ref={ribbon}>
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
