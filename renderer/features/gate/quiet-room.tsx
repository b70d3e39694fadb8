import './quiet-room.css';

/** Where people will sit, around the rug. */
const seats = [
  { x: 372, y: 778, r: 40 },
  { x: 268, y: 788, r: 41 },
  { x: 476, y: 788, r: 41 },
  { x: 172, y: 818, r: 45 },
  { x: 572, y: 818, r: 45 },
  { x: 268, y: 856, r: 49 },
  { x: 476, y: 856, r: 49 },
] as const;

/** A quiet room at dusk. Its lamp is lit as soon as the records open. */
export function QuietRoom({ isLit }: { readonly isLit: boolean }) {
  return (
    <div className="quiet-room" data-lit={isLit} aria-hidden>
      <svg viewBox="0 0 720 960" preserveAspectRatio="xMidYMax slice">
        <defs>
          <linearGradient id="quiet-sky" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" className="quiet-sky-high" />
            <stop offset="0.78" className="quiet-sky-low" />
          </linearGradient>
          <radialGradient id="quiet-glow">
            <stop offset="0" className="quiet-glow-core" />
            <stop offset="0.35" className="quiet-glow-middle" />
            <stop offset="1" className="quiet-glow-edge" />
          </radialGradient>
          <clipPath id="quiet-pane">
            <rect x="112" y="150" width="330" height="430" rx="6" />
          </clipPath>
        </defs>
        <rect className="quiet-wall" x="-400" y="-400" width="1600" height="1400" />
        <rect className="quiet-floor" x="-400" y="720" width="1600" height="500" />
        <rect className="quiet-frame" x="96" y="134" width="362" height="462" rx="14" />
        <g clipPath="url(#quiet-pane)">
          <rect x="112" y="150" width="330" height="430" fill="url(#quiet-sky)" />
          <circle className="quiet-star" cx="352" cy="222" r="3.2" />
          <path className="quiet-hill-far" d="M100 486 C170 430 220 452 286 470 S390 436 460 470 V600 H100Z" />
          <path className="quiet-hill-near" d="M100 540 C180 492 260 536 330 520 S420 508 460 522 V600 H100Z" />
        </g>
        <path className="quiet-bars" d="M277 150V580M112 330H442" />
        <rect className="quiet-frame" x="80" y="592" width="394" height="16" rx="6" />
        <ellipse className="quiet-rug" cx="372" cy="834" rx="292" ry="74" />
        {seats.map(({ x, y, r }) => (
          <g key={`${x}/${y}`}>
            <path
              className="quiet-seat-side"
              d={`M${x - r} ${y}V${y + 15}A${r} ${r * 0.42} 0 0 0 ${x + r} ${y + 15}V${y}Z`}
            />
            <ellipse className="quiet-seat" cx={x} cy={y} rx={r} ry={r * 0.42} />
          </g>
        ))}
        <circle className="quiet-glow" cx="588" cy="356" r="430" fill="url(#quiet-glow)" />
        <path className="quiet-pole" d="M588 380V742" />
        <ellipse className="quiet-thing" cx="588" cy="744" rx="44" ry="8" />
        <path className="quiet-shade" d="M551 284H625L652 386H524Z" />
      </svg>
    </div>
  );
}
