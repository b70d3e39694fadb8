import type { GroupChange } from '#core/wellbeing/group-change';
import type { Instrument } from '#core/wellbeing/instrument';
import { useSay } from '#ui/say';
import { PlotEdges } from './plot-edges';
import { plot, plotScale } from './plot-scale';

export interface ChangePlotProps {
  readonly instrument: Instrument;
  readonly is: 'series' | 'inClass';
  readonly change: GroupChange;
}

const words = {
  series: ['change.axis-first', 'change.axis-last'],
  inClass: ['change.axis-before', 'change.axis-after'],
} as const;

/** The median of a group, first and last, from the least to the most that a total can be. */
export function ChangePlot({ instrument, is, change: { before, after } }: ChangePlotProps) {
  const say = useSay();
  const { width, height, edge } = plot;
  const scale = plotScale(instrument);
  const ends = [
    { x: width * 0.3, value: before, word: words[is][0], anchor: 'end', aside: -10 },
    { x: width * 0.76, value: after, word: words[is][1], anchor: 'start', aside: 10 },
  ] as const;
  return (
    <svg
      className="series-plot"
      role="img"
      aria-label={say('change.plot', { name: instrument.name, what: say(`change.${is}`), before, after })}
      viewBox={`0 0 ${width} ${height + edge / 2}`}
    >
      <PlotEdges scale={scale} />
      <polyline className="series-line" points={ends.map(({ x, value }) => `${x},${scale.y(value)}`).join(' ')} />
      {ends.map(({ x, value, word, anchor, aside }) => (
        <g key={word}>
          <circle cx={x} cy={scale.y(value)} r="4" />
          <text x={x + aside} y={scale.y(value) + 4} textAnchor={anchor}>
            {say('change.number', { value })}
          </text>
          <text x={x} y={height + edge / 4} textAnchor="middle">
            {say(word)}
          </text>
        </g>
      ))}
    </svg>
  );
}
