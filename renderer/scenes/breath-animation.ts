import { type RefObject, useEffect } from 'react';
import type { Pacing } from '#core/breathing/pacing';
import type { Instant } from '#core/time/instant';
import { type BreathPoint, breathCurve } from './breath-curve';
import { usePace } from './pace';

/** An animation that is further off the session clock than this is set right, milliseconds. */
const tolerance = 10;
const askAgain = 1000;

/** What of an element follows the breath: a style for each point. */
export type BreathStyle = (point: BreathPoint) => { readonly transform?: string; readonly opacity?: number };

export interface BreathAnimation {
  readonly pacing: Pacing;
  /** The instant from which active time of the part counts. */
  readonly zero: Instant;
  readonly now: () => Instant;
}

/**
 * Moves an element with the breath for all cycles at once: the browser's compositor draws it, however busy the page is,
 * and its place is f(session time). Nothing is chained from an end.
 */
export function useBreathAnimation(
  element: RefObject<HTMLElement | null>,
  style: BreathStyle,
  { pacing, zero, now }: BreathAnimation,
): void {
  const pace = usePace();
  useEffect(() => {
    if (element.current === null || pacing.cycles === 0) return undefined;
    const keyframes = breathCurve(pacing).map((point) => ({ offset: point.offset, ...style(point) }));
    const animation = element.current.animate(keyframes, {
      duration: pacing.cycle,
      iterations: pacing.cycles,
      fill: 'both',
    });
    animation.playbackRate = pace;
    const anchor = () => {
      // performance.now() and the document's timeline count from the same origin.
      const start = performance.now() - (now() - zero - pacing.leadIn) / pace;
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
  }, [element, style, pacing, zero, now, pace]);
}
