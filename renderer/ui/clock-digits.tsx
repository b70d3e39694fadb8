import './clock-digits.css';

export interface ClockDigitsProps {
  /** What the clock shows, such as `12:04` or `+0:32`. */
  readonly children: string;
  /** `huge` for the one clock of the room. */
  readonly size?: 'inherit' | 'huge';
  /** What a screen reader says in place of the figures. */
  readonly label?: string;
}

/** Figures that stay where they are while they change. */
export function ClockDigits({ children, size = 'inherit', label }: ClockDigitsProps) {
  return (
    <span className={`clock-digits clock-digits-${size}`} role="timer" aria-live="off" aria-label={label ?? children}>
      {size === 'huge' ? <Cells figures={children} /> : children}
    </span>
  );
}

/** The font's own tabular one has a foot like a typewriter's; in the big clock each figure has a cell instead. */
function Cells({ figures }: { readonly figures: string }) {
  return Array.from(figures, (figure, index) => (
    <span key={`${figures.length - index}`} className={/\d/.test(figure) ? 'clock-cell' : 'clock-mark'} aria-hidden>
      {figure}
    </span>
  ));
}
