import './ribbon.css';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { mayAsk } from '#core/session/transport';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { promisedStart } from './class-times';
import { lengthText, wholeMinutes } from './clock-text';
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
  const hasTimes = room.run.began !== null || promisedStart(room) !== null;
  const mayJump = mayAsk('jump', room.run) && room.signed === null;
  return (
    <nav className="ribbon" aria-label={say('room.agenda')}>
      <ol className="ribbon-parts">
        {ribbonParts(room, reading).map((part) => (
          <Part
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

interface PartProps {
  readonly part: RibbonPart;
  readonly zone: string;
  /** Times of day can be said; before a class without a set start there are only minutes. */
  readonly hasTimes: boolean;
  readonly onJump: (() => void) | null;
}

function Part({ part, zone, hasTimes, onJump }: PartProps) {
  const say = useSay();
  const { title, state, planned, actual, fraction, startsAt } = part;
  const minutes = wholeMinutes(planned);
  const words =
    state === 'coming' && !hasTimes
      ? say('room.state.to-come')
      : say(`room.state.${state}`, { time: clockTime(startsAt, zone) });
  const took = actual === null ? null : say('room.took', { actual: lengthText(actual), planned: minutes });
  const figures = {
    done: took,
    skipped: words,
    current: say('room.minutes', { minutes }),
    coming: hasTimes ? clockTime(startsAt, zone) : say('room.minutes', { minutes }),
  } as const;
  const isCurrent = state === 'current';
  return (
    <li className={`ribbon-part ribbon-${state}`} style={{ flexGrow: planned }}>
      <button
        type="button"
        className="ribbon-button"
        disabled={onJump === null}
        aria-disabled={isCurrent}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => !isCurrent && onJump?.()}
      >
        <span className="ribbon-title">{title}</span>
        <span className="ribbon-figures">{figures[state]}</span>
        <VisuallyHidden>{say('room.jump', { minutes, state: words })}</VisuallyHidden>
      </button>
      {isCurrent && <span className="ribbon-fill" style={{ blockSize: `${fraction * 100}%` }} />}
    </li>
  );
}
