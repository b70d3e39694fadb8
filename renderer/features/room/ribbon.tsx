import './ribbon.css';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mayAsk } from '#core/session/transport';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { wholeMinutes } from './clock-text';
import { type RibbonPart, ribbonParts } from './ribbon-parts';
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
  const mayJump = mayAsk('jump', room.run.playback) && room.signed === null;
  return (
    <nav className="ribbon" aria-label={say('room.agenda')}>
      <ol className="ribbon-parts">
        {ribbonParts(room, reading).map((part) => (
          <Part
            key={part.id}
            part={part}
            zone={room.zone}
            onJump={mayJump ? () => sender.send({ ask: 'jump', part: part.id }) : null}
          />
        ))}
      </ol>
    </nav>
  );
}

interface PartProps {
  readonly part: RibbonPart;
  readonly zone: string;
  readonly onJump: (() => void) | null;
}

function Part({ part, zone, onJump }: PartProps) {
  const say = useSay();
  const { title, state, planned, actual, fraction, startsAt } = part;
  const minutes = wholeMinutes(planned);
  const words = say(`room.state.${state}`, { time: clockTime(startsAt, zone) });
  const figures =
    actual === null
      ? say('room.minutes', { minutes })
      : say('room.state.took', { actual: wholeMinutes(actual), planned: minutes });
  const isCurrent = state === 'current';
  return (
    <li className={`ribbon-part ribbon-${state}`} style={{ flexGrow: planned }}>
      <button
        type="button"
        className="ribbon-button"
        disabled={onJump === null || isCurrent}
        aria-current={isCurrent ? 'step' : undefined}
        aria-label={say('room.jump', { title, minutes, state: words })}
        onClick={() => onJump?.()}
      >
        <span className="ribbon-title">{title}</span>
        <span className="ribbon-figures">
          {state === 'coming' ? clockTime(startsAt, zone) : state === 'skipped' ? words : figures}
        </span>
      </button>
      {isCurrent && <span className="ribbon-fill" style={{ blockSize: `${fraction * 100}%` }} />}
    </li>
  );
}
