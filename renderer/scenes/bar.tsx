import './bar.css';
import { useRef } from 'react';
import { type BreathAnimation, type BreathStyle, useBreathAnimation } from './breath-animation';

/** What an empty breath leaves in the column: little, never nothing. */
const empty = 0.05;

const rise: BreathStyle = ({ fullness }) => ({
  transform: `translateY(${(100 * (1 - empty) * (1 - fullness)).toFixed(3)}%)`,
});
const marks = [1, 2, 3] as const;

/** A column that rises with the breath in and falls with the breath out, marked in quarters. */
export function Bar(breath: BreathAnimation) {
  const fill = useRef<HTMLDivElement>(null);
  useBreathAnimation(fill, rise, breath);
  return (
    <div className="bar" aria-hidden>
      <div className="bar-column">
        <div className="bar-fill" ref={fill} />
      </div>
      {marks.map((mark) => (
        <span key={mark} className="bar-mark" data-mark={mark} />
      ))}
    </div>
  );
}
