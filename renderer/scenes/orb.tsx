import './orb.css';
import { useRef } from 'react';
import { holds } from '#core/breathing/guard-rails';
import { type BreathAnimation, type BreathStyle, useBreathAnimation } from './breath-animation';

/** The empty orb's share of the full one: small, never gone. */
const empty = 0.46;
/** How far the ring of a hold stands off the orb, as a share of it. */
const standingOff = 0.06;

function scaleOf(fullness: number): number {
  return empty + (1 - empty) * fullness;
}

const body: BreathStyle = ({ fullness }) => ({ transform: `scale(${scaleOf(fullness)})` });
const glow: BreathStyle = ({ fullness }) => ({
  transform: `scale(${scaleOf(fullness)})`,
  opacity: 0.35 + 0.65 * fullness,
});
const rim: BreathStyle = ({ fullness, standOff }) => ({
  transform: `scale(${scaleOf(fullness) * (1 + standingOff * standOff)})`,
});

function Rim(breath: BreathAnimation) {
  const element = useRef<HTMLDivElement>(null);
  useBreathAnimation(element, rim, breath);
  return <div className="orb-rim" ref={element} />;
}

/** A lamp that grows with the breath in and sinks with the breath out; in a hold a thin ring closes around it. */
export function Orb(breath: BreathAnimation) {
  const glowElement = useRef<HTMLDivElement>(null);
  const isHeld = holds(breath.pacing.pattern);
  const bodyElement = useRef<HTMLDivElement>(null);
  useBreathAnimation(glowElement, glow, breath);
  useBreathAnimation(bodyElement, body, breath);
  return (
    <div className="orb" aria-hidden>
      <div className="orb-glow" ref={glowElement} />
      {/* A rim that never stands off is drawn with the lamp: one layer less in each frame. */}
      {isHeld && <Rim {...breath} />}
      <div className="orb-body" data-rimmed={!isHeld || undefined} ref={bodyElement} />
    </div>
  );
}
