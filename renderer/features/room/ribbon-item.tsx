import { clockTime } from '#core/time/civil';
import { type Say, useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { lengthText, wholeMinutes } from './clock-text';
import { minuteText } from './minute-text';
import type { RibbonPart } from './ribbon-parts';

export interface RibbonItemProps {
  readonly part: RibbonPart;
  readonly zone: string;
  /** Times of day can be said; before a class without a set start there are only minutes. */
  readonly hasTimes: boolean;
  /** Goes to the part; null while nobody may. */
  readonly onJump: (() => void) | null;
}

/** The length of a part, what was planned struck through where it is another now. */
function Length({ part }: { readonly part: RibbonPart }) {
  const say = useSay();
  const now = minuteText(say, part.length);
  if (part.length === part.planned) return now;
  return (
    <span>
      <s aria-hidden>{say('room.figure', { minutes: wholeMinutes(part.planned) })}</s> {now}
    </span>
  );
}

function took(say: Say, { actual, planned }: RibbonPart): string {
  return actual === null ? '' : say('room.took', { actual: lengthText(actual), planned: wholeMinutes(planned) });
}

function Figures({ part, zone, hasTimes }: Omit<RibbonItemProps, 'onJump'>) {
  const say = useSay();
  const { state, startsAt } = part;
  if (state === 'done') return took(say, part);
  if (state === 'skipped' || state === 'dropped') return say(`room.state.${state}`);
  if (state === 'current' || !hasTimes) return <Length part={part} />;
  return (
    <>
      <span>{clockTime(startsAt, zone)}</span>
      {part.length !== part.planned && <Length part={part} />}
    </>
  );
}

/** One part of the ribbon. */
export function RibbonItem({ part, zone, hasTimes, onJump }: RibbonItemProps) {
  const say = useSay();
  const { title, state, length, fraction, startsAt, leaveBy } = part;
  const isCurrent = state === 'current';
  const words =
    state === 'coming' && !hasTimes
      ? say('room.state.to-come')
      : say(`room.state.${state}`, { time: clockTime(startsAt, zone) });
  return (
    <li className={`ribbon-part ribbon-${state}`} style={{ flexGrow: state === 'dropped' ? 0 : length }}>
      <button
        type="button"
        className="ribbon-button"
        // Not taken out of reach of the keyboard: a long ribbon has to be scrolled.
        aria-disabled={isCurrent || onJump === null}
        aria-current={isCurrent ? 'step' : undefined}
        onClick={() => !isCurrent && onJump?.()}
      >
        <span className="ribbon-words">
          <span className="ribbon-title">{title}</span>
          {leaveBy !== null && (
            <span className="ribbon-leave">{say('room.leave-part', { time: clockTime(leaveBy, zone) })}</span>
          )}
        </span>
        <span className="ribbon-figures">
          <Figures part={part} zone={zone} hasTimes={hasTimes} />
        </span>
        <VisuallyHidden>{say('room.jump', { minutes: wholeMinutes(length), state: words })}</VisuallyHidden>
      </button>
      {isCurrent && <span className="ribbon-fill" style={{ blockSize: `${fraction * 100}%` }} />}
    </li>
  );
}
