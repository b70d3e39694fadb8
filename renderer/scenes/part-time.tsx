import './part-time.css';
import type { TimeShown } from '#core/curriculum/class-plan';
import type { WallPart } from '#core/session/snapshot';
import { useSay } from '#ui/say';
import { Ring } from './ring';
import { useTimeLeft } from './time-left';
import { digits, lengthOf } from './wall-clock';
import type { WithinPart } from './within-part';

const usually: Partial<Record<WallPart['kind'], TimeShown>> = {
  guided: 'ring',
  activity: 'digits',
  discussion: 'digits',
  break: 'digits',
};

/** What the room sees of a part's time: what the part says, or what is usual for its kind. */
export function timeShownIn(part: WallPart): TimeShown {
  return part.timeShown ?? usually[part.kind] ?? 'hidden';
}

/** The time of the part as its author wants it seen: not at all, as a ring, or in figures. */
export function PartTime(within: WithinPart) {
  const shown = timeShownIn(within.part);
  if (shown === 'ring') return <RingLeft {...within} />;
  return shown === 'digits' ? <DigitsLeft {...within} /> : null;
}

function RingLeft(within: WithinPart) {
  const left = useTimeLeft(within);
  return <Ring share={(left ?? 0) / Math.max(1, lengthOf(within.part, within.run))} />;
}

function DigitsLeft(within: WithinPart) {
  const say = useSay();
  const left = useTimeLeft(within);
  return left === null ? null : <p className="scene-digits">{say('wall.time-left', { time: digits(left) })}</p>;
}

/** The same in the upper corner, for scenes whose middle and foot are taken. */
export function CornerTime(within: WithinPart) {
  return (
    <div className="corner-time">
      <PartTime {...within} />
    </div>
  );
}
