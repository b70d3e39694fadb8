import { type RefObject, useEffect } from 'react';
import type { Instant } from '#core/time/instant';
import type { Milliseconds } from '#core/time/milliseconds';
import { usePace } from './pace';

/** An animation that is further off the session clock than this is set right, milliseconds. */
const tolerance = 10;
const askAgain = 1000;

/** A movement whose place is f(session time). Transforms and opacity only: these the browser's compositor draws. */
export interface ClockedMotion {
  readonly keyframes: Keyframe[];
  /** Active time of the part at which the first turn begins. */
  readonly from: Milliseconds;
  /** Length of one turn, milliseconds. */
  readonly duration: number;
  /** How many turns; 0: nothing moves. */
  readonly iterations: number;
  /** The instant from which active time of the part counts. */
  readonly zero: Instant;
  readonly now: () => Instant;
}

/**
 * Moves an element for all turns at once: the compositor draws it, however busy the page is. Nothing is chained from an
 * end. The motion is to be the same object while it is the same motion.
 */
export function useClockedAnimation(element: RefObject<Element | null>, motion: ClockedMotion | null): void {
  const pace = usePace();
  useEffect(() => {
    if (element.current === null || motion === null || motion.iterations === 0) return undefined;
    const { keyframes, from, duration, iterations, zero, now } = motion;
    const animation = element.current.animate(keyframes, { duration, iterations, fill: 'both' });
    if (pace === 0) {
      animation.pause();
      animation.currentTime = now() - zero - from;
      return () => animation.cancel();
    }
    animation.playbackRate = pace;
    const anchor = () => {
      // performance.now() and the document's timeline count from the same origin.
      const start = performance.now() - (now() - zero - from) / pace;
      const isOff = typeof animation.startTime !== 'number' || Math.abs(animation.startTime - start) > tolerance;
      if (isOff) animation.startTime = start;
    };
    anchor();
    const asking = setInterval(anchor, askAgain);
    document.addEventListener('visibilitychange', anchor);
    return () => {
      clearInterval(asking);
      document.removeEventListener('visibilitychange', anchor);
      animation.cancel();
    };
  }, [element, motion, pace]);
}
