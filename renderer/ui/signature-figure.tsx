export interface SignatureFigureProps {
  readonly width: number;
  readonly height: number;
  /** Each stroke as x, y, x, y and so on. */
  readonly strokes: readonly (readonly number[])[];
  /** What it is, for who can't see it; empty: something beside it says so. */
  readonly label: string;
}

/** A stroke as the line that an SVG draws; a single touch is a dot. */
function strokeLine(stroke: readonly number[]): string {
  const [x = 0, y = 0] = stroke;
  const points: string[] = [];
  for (let at = 0; at + 1 < stroke.length; at += 2) points.push(`${stroke[at]} ${stroke[at + 1]}`);
  return stroke.length <= 2 ? `M${x} ${y}h1` : `M${points.join('L')}`;
}

/** A signature that was drawn, as it was drawn. */
export function SignatureFigure({ width, height, strokes, label }: SignatureFigureProps) {
  const named = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className="signature-figure" {...named}>
      {strokes.map((stroke, index) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: strokes are only added at the end
          key={index}
          d={strokeLine(stroke)}
          fill="none"
          stroke="currentColor"
          strokeWidth={3}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  );
}
