import './tension-shape.css';
import { type RefObject, useMemo, useRef } from 'react';
import { type Relaxing, relaxationEnd } from '#core/curriculum/relaxing';
import { useClockedAnimation } from './clocked-animation';
import type { RelaxationClock } from './relaxation';
import { type TensionPoint, tensionCurve } from './relaxation-curve';

/** The tense shape's share of the one that has let go. */
const tense = 0.62;

type TensionStyle = (tension: TensionPoint['tension']) => { readonly transform: string; readonly opacity?: number };

const scaleOf = (tension: number): string => `scale(${1 - (1 - tense) * tension})`;
const body: TensionStyle = (tension) => ({ transform: scaleOf(tension) });
const rim: TensionStyle = (tension) => ({ transform: scaleOf(tension), opacity: 0.25 + 0.75 * tension });
const glow: TensionStyle = (tension) => ({ transform: scaleOf(tension), opacity: 1 - 0.8 * tension });

function keyframesOf(laid: Relaxing, style: TensionStyle): Keyframe[] {
  return tensionCurve(laid).map(({ offset, tension, easing }) => ({ offset, easing, ...style(tension) }));
}

function useTension(element: RefObject<HTMLElement | null>, style: TensionStyle, clock: RelaxationClock): void {
  const { laid, zero, now } = clock;
  const motion = useMemo(() => {
    if (laid.groups.length === 0) return null;
    const duration = relaxationEnd(laid) - laid.leadIn;
    return { keyframes: keyframesOf(laid, style), from: laid.leadIn, duration, iterations: 1, zero, now };
  }, [laid, style, zero, now]);
  useClockedAnimation(element, motion);
}

/** A shape that draws itself together, and lets go slowly. */
export function TensionShape(clock: RelaxationClock) {
  const glowElement = useRef<HTMLDivElement>(null);
  const rimElement = useRef<HTMLDivElement>(null);
  const bodyElement = useRef<HTMLDivElement>(null);
  useTension(glowElement, glow, clock);
  useTension(rimElement, rim, clock);
  useTension(bodyElement, body, clock);
  return (
    <div className="tension" aria-hidden>
      <div className="tension-glow" ref={glowElement} />
      <div className="tension-body" ref={bodyElement} />
      <div className="tension-rim" ref={rimElement} />
    </div>
  );
}

/** The same without movement: its edge closes, its light comes back. */
export function StillTension({ isTense }: { readonly isTense: boolean }) {
  return (
    <div className="tension tension-still" data-tense={isTense || undefined} aria-hidden>
      <div className="tension-glow" />
      <div className="tension-body" />
      <div className="tension-rim" />
    </div>
  );
}
