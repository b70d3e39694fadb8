import type { WellbeingSeries } from '#bridge/wellbeing';
import { useSay } from '#ui/say';

const width = 320;
const height = 160;
const edge = 28;

/** The totals over time, from the least to the most that they can be. Drawn in the colour of text: it holds on paper, too. */
export function SeriesPlot({ series: { instrument, points } }: { readonly series: WellbeingSeries }) {
  const say = useSay();
  const { items, multiplier, response, name } = instrument;
  const [least, most] = [response.min * items * multiplier, response.max * items * multiplier];
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const x = (at: number): number =>
    last === first ? width / 2 : edge + ((at - first) / (last - first)) * (width - 2 * edge);
  const y = (total: number): number =>
    height - edge / 2 - ((total - least) / Math.max(1, most - least)) * (height - edge);
  const line = points.map(({ at, total }) => `${x(at)},${y(total)}`).join(' ');
  return (
    <svg
      className="series-plot"
      role="img"
      aria-label={say('wellbeing.plot', { name, count: points.length })}
      viewBox={`0 0 ${width} ${height}`}
    >
      {[least, most].map((value) => (
        <g key={value}>
          <line className="series-edge" x1={edge} x2={width - edge / 2} y1={y(value)} y2={y(value)} />
          <text x={edge - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      <polyline className="series-line" points={line} />
      {points.map(({ answer, at, total }) => (
        <circle key={answer} cx={x(at)} cy={y(total)} r="4" />
      ))}
    </svg>
  );
}
