import './wave.css';
import { type CSSProperties, useMemo, useRef } from 'react';
import { pacingEnd, restingFullness } from '#core/breathing/pacing';
import { milliseconds } from '#core/time/milliseconds';
import { type BreathAnimation, type BreathStyle, useBreathAnimation } from './breath-animation';
import { type ClockedMotion, useClockedAnimation } from './clocked-animation';
import { wavePaths, waveSpeed } from './wave-line';

/** From the empty breath to the full one, in hundredths of the wall's height; wave.css has the same. */
const height = 40;
/** The line stays level for this long before the first breath and after the last, wider than any wall. */
const level = 400;

const rise: BreathStyle = ({ fullness }) => ({ transform: `translateY(${(1 - fullness) * 100}%)` });

/** The line, still before the first breath and then running towards the lamp, all in one movement. */
function runOf({ pacing, zero, now }: BreathAnimation): ClockedMotion | null {
  const end = pacingEnd(pacing);
  if (pacing.cycles === 0) return null;
  const before = (100 * pacing.leadIn) / (end - pacing.leadIn);
  const keyframes = [{ transform: `translateX(${before}%)` }, { transform: 'translateX(-100%)' }];
  return { keyframes, from: milliseconds(0), duration: end, iterations: 1, zero, now };
}

/** A line of the breaths to come that runs under a lamp; the lamp rises and falls on it. A hold is level. */
export function Wave(breath: BreathAnimation) {
  const { pacing, zero, now } = breath;
  const line = useRef<SVGSVGElement>(null);
  const dot = useRef<HTMLDivElement>(null);
  const speed = waveSpeed(pacing);
  const paths = useMemo(() => wavePaths(pacing, { speed, height }), [pacing, speed]);
  const run = useMemo(() => runOf({ pacing, zero, now }), [pacing, zero, now]);
  useClockedAnimation(line, run);
  useBreathAnimation(dot, rise, breath);
  const width = Math.max(1, ((pacingEnd(pacing) - pacing.leadIn) / 1000) * speed);
  const rest = (1 - restingFullness(pacing.pattern)) * height;
  const size: CSSProperties = { width: `${width}cqh` };
  return (
    <div className="wave" aria-hidden>
      <div className="wave-way">
        <svg
          className="wave-line"
          ref={line}
          style={size}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
        >
          <path d={`M${-level} ${rest}H0`} />
          {paths.map((path) => (
            <path key={path} d={path} />
          ))}
          <path d={`M${width} ${rest}H${width + level}`} />
        </svg>
        <div className="wave-past" />
        <div className="wave-rider" ref={dot}>
          <div className="wave-lamp" />
        </div>
      </div>
    </div>
  );
}
