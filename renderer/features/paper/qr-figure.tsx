import { encodeQR } from 'qr';

export interface QrFigureProps {
  readonly text: string;
  /** What it is, for who can't see it. */
  readonly label: string;
}

/** A QR code, drawn in the colour of the text around it. */
export function QrFigure({ text, label }: QrFigureProps) {
  const cells = encodeQR(text, 'raw', { border: 2, ecc: 'medium' });
  const path = cells.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="qr-figure" role="img" aria-label={label} viewBox={`0 0 ${cells.length} ${cells.length}`}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
