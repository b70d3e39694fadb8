import { useEffect, useState } from 'react';
import { breathAt, type Pacing, restingFullness } from '#core/breathing/pacing';
import type { Instant } from '#core/time/instant';
import { milliseconds } from '#core/time/milliseconds';

export interface StatePacerProps {
  readonly pacing: Pacing;
  readonly zero: Instant;
  readonly now: () => Instant;
  /** Our style gives what moves a layer of its own; a pacer as such are usually written has none. */
  readonly layers: 'own' | 'none';
}

/** The contender: our orb to the last pixel, but each frame a state of React, as such pacers are usually written. */
export function StatePacer({ pacing, zero, now, layers }: StatePacerProps) {
  const [at, setAt] = useState(now);
  useEffect(() => {
    let asked = requestAnimationFrame(function draw() {
      setAt(now());
      asked = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(asked);
  }, [now]);
  const breath = breathAt(pacing, milliseconds(at - zero));
  const fullness = breath.stage === 'breathing' ? breath.fullness : restingFullness(pacing.pattern);
  const transform = `scale(${0.46 + 0.54 * fullness})`;
  const moves = { transform, ...(layers === 'none' ? { willChange: 'auto' } : {}) };
  const isIn = breath.stage === 'breathing' && breath.kind === 'inhale';
  return (
    <div className="pacer" data-form="orb" data-stage={breath.stage}>
      <div className="pacer-shape">
        <div className="orb">
          <div className="orb-glow" style={{ ...moves, opacity: 0.35 + 0.65 * fullness }} />
          <div className="orb-rim" style={moves} />
          <div className="orb-body" style={moves} />
        </div>
      </div>
      <p className="pacer-count">{breath.stage === 'breathing' ? breath.count : null}</p>
      <div className="pacer-words">
        <p className="pacer-word">{isIn ? 'Breathe in' : 'Breathe out'}</p>
      </div>
    </div>
  );
}
