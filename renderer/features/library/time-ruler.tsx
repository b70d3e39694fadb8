import './time-ruler.css';
import { type Milliseconds, seconds } from '#core/time/milliseconds';
import { useSay } from '#ui/say';
import { markFigures } from '#ui/typed-mark';
import { useTrackMove } from './track-drag';
import { type PreviewClock, useMoment } from './use-preview-clock';

export interface TimeRulerProps {
  readonly clock: PreviewClock;
  readonly length: Milliseconds;
}

/** Steps between the figures of a ruler, seconds: few enough to be read. */
const steps = [10, 30, 60, 120, 300, 600, 1200, 3600];
const mostFigures = 6;

/** The moments that a ruler names, seconds; not the very end, where there is no room for it. */
function ticksOf(length: number): readonly number[] {
  const step = steps.find((one) => length / one <= mostFigures) ?? 7200;
  return Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step).filter(
    (at) => at === 0 || length - at > step / 2,
  );
}

/** Where a moment lies on a track. */
export function shareOf(at: number, length: number): string {
  return `${(Math.min(1, Math.max(0, at / Math.max(1, length))) * 100).toFixed(3)}%`;
}

/** The time of a part from left to right; a press, a drag or the arrow keys go to a moment of it. */
export function TimeRuler({ clock, length }: TimeRulerProps) {
  const say = useSay();
  const moment = useMoment(clock);
  const max = Math.round(length / 1000);
  const at = Math.round(moment / 1000);
  const moves = useTrackMove({ at, max, onMove: (to) => clock.seek(seconds(to)) }, true);
  return (
    <div
      className="time-ruler"
      role="slider"
      tabIndex={0}
      aria-label={say('inspector.moment')}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={at}
      aria-valuetext={markFigures(at)}
      {...moves}
    >
      {ticksOf(max).map((tick) => (
        <span key={tick} className="time-tick" style={{ insetInlineStart: shareOf(tick, max) }} aria-hidden>
          {markFigures(tick)}
        </span>
      ))}
      <span className="time-gone" style={{ inlineSize: shareOf(moment, length) }} aria-hidden />
      <span className="time-thumb" style={{ insetInlineStart: shareOf(moment, length) }} aria-hidden />
    </div>
  );
}
