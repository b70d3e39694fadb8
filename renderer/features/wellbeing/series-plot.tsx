import type { WellbeingSeries } from '#bridge/wellbeing';
import { useSay } from '#ui/say';
import { PlotEdges } from './plot-edges';
import { plot, plotScale } from './plot-scale';

/** The totals over time, from the least to the most that they can be. Drawn in the colour of text: it holds on paper, too. */
export function SeriesPlot({ series: { instrument, points } }: { readonly series: WellbeingSeries }) {
  const say = useSay();
  const { width, height, edge } = plot;
  const scale = plotScale(instrument);
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const x = (at: number): number =>
    last === first ? width / 2 : edge + 6 + ((at - first) / (last - first)) * (width - 2 * edge - 12);
  const line = points.map(({ at, total }) => `${x(at)},${scale.y(total)}`).join(' ');
  return (
    <svg
      className="series-plot"
      role="img"
      aria-label={say('wellbeing.plot', { name: instrument.name, count: points.length })}
      viewBox={`0 0 ${width} ${height}`}
    >
      <PlotEdges scale={scale} />
      <polyline className="series-line" points={line} />
      {points.map(({ answer, at, total }) => (
        <circle key={answer} cx={x(at)} cy={scale.y(total)} r="4" />
      ))}
    </svg>
  );
}
