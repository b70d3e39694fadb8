import './box.css';
import { type CSSProperties, useMemo, useRef } from 'react';
import { boxLegs, boxPlace, type Leg, legPath } from './box-path';
import { type BreathAnimation, type BreathStyle, useBreathAnimation } from './breath-animation';
import { shareBefore, shareOf } from './breath-curve';

const whole = legPath({ from: 0, to: 4 });
/** What is left of a side's light when it is walked again. */
const dimmest = 0;

function walkOf(legs: readonly Leg[]): BreathStyle {
  return ({ phaseIndex, fraction }) => {
    const { from, to } = legs[phaseIndex] ?? { from: 0, to: 0 };
    const { x, y } = boxPlace(from + (to - from) * fraction);
    return { transform: `translate(${(100 * x).toFixed(3)}%, ${(100 * y).toFixed(3)}%)` };
  };
}

/** A path round which a lamp walks: up with the breath in, across in the hold, down with the breath out. */
export function Box(breath: BreathAnimation) {
  const { pacing } = breath;
  const walker = useRef<HTMLDivElement>(null);
  const legs = useMemo(() => boxLegs(pacing.pattern), [pacing.pattern]);
  const walk = useMemo(() => walkOf(legs), [legs]);
  useBreathAnimation(walker, walk, breath);
  return (
    <div className="box" aria-hidden>
      <svg className="box-way" viewBox="0 0 100 100">
        <path d={whole} />
      </svg>
      {legs.map((leg, index) => (
        <LitSide key={leg.from} leg={leg} phase={index} breath={breath} />
      ))}
      <div className="box-walker" ref={walker}>
        <div className="box-lamp" />
      </div>
    </div>
  );
}

interface LitSideProps {
  readonly leg: Leg;
  readonly phase: number;
  readonly breath: BreathAnimation;
}

/** One phase's way: it lights up while it is walked and dims slowly until it is walked again. */
function LitSide({ leg, phase, breath }: LitSideProps) {
  const { pacing } = breath;
  const side = useRef<SVGSVGElement>(null);
  const light = useMemo((): BreathStyle => {
    const length = shareOf(pacing, phase);
    const finished = shareBefore(pacing, phase) + length;
    return ({ phaseIndex, fraction, inCycle }) => {
      if (phaseIndex === phase) return { opacity: dimmest + (1 - dimmest) * fraction };
      const since = (inCycle - finished + 1) % 1;
      return { opacity: 1 - (1 - dimmest) * (since / Math.max(1e-6, 1 - length)) };
    };
  }, [pacing, phase]);
  useBreathAnimation(side, light, breath);
  const unlit: CSSProperties = { opacity: dimmest };
  return (
    <svg className="box-side" ref={side} style={unlit} viewBox="0 0 100 100">
      <path d={legPath(leg)} />
    </svg>
  );
}
