import type { ReactNode } from 'react';
import { markFigures } from '#ui/typed-mark';
import { shareOf } from './time-ruler';
import { useTrackMove } from './track-drag';

export interface CueMarkProps {
  /** What it is, read out: "Bell 2", "Line 3: Let the shoulders drop". */
  readonly label: string;
  /** Seconds from the beginning of the part. */
  readonly at: number;
  /** The part's length, seconds. */
  readonly max: number;
  readonly onMove: (to: number) => void;
  /** It has the focus, or was pressed: the preview goes there. */
  readonly onChoose: () => void;
  /** Delete was pressed. */
  readonly onRemove?: () => void;
  /** False: Tab passes it by; it is reached by what it stands for. */
  readonly isStop?: boolean;
  readonly isChosen?: boolean;
  /** `tick`: a moment; `bar`: a stretch from there, of this many seconds. */
  readonly bar?: number;
  readonly children?: ReactNode;
}

/** Something at a moment of a part that can be moved to another, by mouse, finger or the arrow keys. */
export function CueMark(props: CueMarkProps) {
  const { label, at, max, onMove, onChoose, onRemove, bar, isStop = true } = props;
  const { onKeyDown, ...moves } = useTrackMove({ at, max, onMove }, false);
  return (
    <div
      className="cue-mark"
      role="slider"
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={at}
      aria-valuetext={markFigures(at)}
      title={label}
      data-bar={bar !== undefined || undefined}
      data-chosen={props.isChosen || undefined}
      style={{
        insetInlineStart: shareOf(at, max),
        ...(bar === undefined ? {} : { inlineSize: shareOf(Math.min(bar, max - at), max) }),
      }}
      onFocus={onChoose}
      onKeyDown={(event) => {
        if (onRemove !== undefined && (event.key === 'Delete' || event.key === 'Backspace')) {
          event.preventDefault();
          onRemove();
        } else onKeyDown(event);
      }}
      {...moves}
    >
      {props.children}
    </div>
  );
}
