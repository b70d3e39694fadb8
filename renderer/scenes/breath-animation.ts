import { type RefObject, useMemo } from 'react';
import type { Pacing } from '#core/breathing/pacing';
import type { Instant } from '#core/time/instant';
import { type BreathPoint, breathCurve } from './breath-curve';
import { type ClockedMotion, useClockedAnimation } from './clocked-animation';

/** What of an element follows the breath: a style for each point. */
export type BreathStyle = (point: BreathPoint) => { readonly transform?: string; readonly opacity?: number };

export interface BreathAnimation {
  readonly pacing: Pacing;
  /** The instant from which active time of the part counts. */
  readonly zero: Instant;
  readonly now: () => Instant;
}

/** Moves an element with the breath for all cycles at once. The style is to be the same function from one drawing to the next. */
export function useBreathAnimation(
  element: RefObject<Element | null>,
  style: BreathStyle,
  { pacing, zero, now }: BreathAnimation,
): void {
  const motion = useMemo((): ClockedMotion | null => {
    if (pacing.cycles === 0) return null;
    const { points, duration, turns } = breathCurve(pacing);
    const keyframes = points.map((point) => ({ offset: point.offset, ...style(point) }));
    return { keyframes, from: pacing.leadIn, duration, iterations: turns, zero, now };
  }, [style, pacing, zero, now]);
  useClockedAnimation(element, motion);
}
