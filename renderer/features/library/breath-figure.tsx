import { pacing, pacingEnd } from '#core/breathing/pacing';
import type { Pattern } from '#core/breathing/pattern';
import { milliseconds } from '#core/time/milliseconds';
import { wavePaths } from '#scenes/wave-line';

/** Three breaths are enough to see how one goes. */
const breaths = 3;
const size = { width: 320, height: 40, edge: 4 } as const;

/** A few breaths of a pattern as one line: up while the air comes in, down while it goes. The words beside it say it too. */
export function BreathFigure({ pattern }: { readonly pattern: Pattern }) {
  const cycle = pattern.phases.reduce((all, { seconds }) => all + seconds, 0) * 1000;
  const paced = pacing({ pattern, leadIn: milliseconds(0), cycles: breaths }, milliseconds(cycle * breaths));
  const seconds = pacingEnd(paced) / 1000;
  const width = size.width - 2 * size.edge;
  return (
    <svg
      className="breath-figure"
      viewBox={`${-size.edge} ${-size.edge} ${size.width} ${size.height + 2 * size.edge}`}
      aria-hidden
    >
      {wavePaths(paced, { speed: width / seconds, height: size.height }).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
