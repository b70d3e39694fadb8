import { useCallback, useEffect, useMemo, useReducer, useState } from 'react';
import { after, type Instant } from '#core/time/instant';
import { type Milliseconds, milliseconds } from '#core/time/milliseconds';

/** The clock of a preview: it stands at a moment of the part, or goes on from it. */
export interface PreviewClock {
  readonly isPlaying: boolean;
  /** Session time of the preview. Another function whenever the clock was set. */
  readonly now: () => Instant;
  /** Active time of the part now, milliseconds, 0 to its length. */
  readonly moment: () => Milliseconds;
  readonly play: () => void;
  readonly pause: () => void;
  /** Stands still at a moment. */
  readonly seek: (moment: Milliseconds) => void;
}

interface Standing {
  readonly from: Milliseconds;
  /** The page's own time when it began to go, milliseconds; null: it stands. */
  readonly since: number | null;
}

export interface ClockGround {
  /** When the part begins, session time. */
  readonly zero: Instant;
  /** How long it is, milliseconds. */
  readonly length: Milliseconds;
}

/** A clock for the preview of a part. It stands still at the end. */
export function usePreviewClock({ zero, length }: ClockGround): PreviewClock {
  const [standing, stand] = useState<Standing>({ from: milliseconds(0), since: null });
  const moment = useCallback((): Milliseconds => {
    const gone = standing.since === null ? 0 : performance.now() - standing.since;
    return milliseconds(Math.min(length, standing.from + gone));
  }, [standing, length]);
  const now = useCallback(() => after(zero, moment()), [zero, moment]);
  const isPlaying = standing.since !== null;
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => stand({ from: length, since: null }), Math.max(0, length - moment()));
    return () => clearTimeout(timer);
  }, [isPlaying, length, moment]);
  const seek = useCallback((to: Milliseconds) => stand({ from: milliseconds(Math.max(0, to)), since: null }), []);
  const play = useCallback(() => {
    const from = moment();
    stand({ from: from >= length ? milliseconds(0) : from, since: performance.now() });
  }, [moment, length]);
  const pause = useCallback(() => stand({ from: moment(), since: null }), [moment]);
  return useMemo(() => ({ isPlaying, now, moment, play, pause, seek }), [isPlaying, now, moment, play, pause, seek]);
}

/** How often what shows the moment is drawn again while the clock goes, milliseconds. */
const often = 250;

/** The moment of a preview for what shows it: a time line, figures. */
export function useMoment({ isPlaying, moment }: PreviewClock): Milliseconds {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(draw, often);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return moment();
}
