import { type PlotScale, plot } from './plot-scale';

/** The least and the most that a total can be, as lines with their numbers. */
export function PlotEdges({ scale: { least, most, y } }: { readonly scale: PlotScale }) {
  return (
    <>
      {[least, most].map((value) => (
        <g key={value}>
          <line className="series-edge" x1={plot.edge} x2={plot.width - plot.edge / 2} y1={y(value)} y2={y(value)} />
          <text x={plot.edge - 6} y={y(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
    </>
  );
}
