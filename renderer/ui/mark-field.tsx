import './mark-field.css';
import { useState } from 'react';
import { markFigures, typedMark } from './typed-mark';

export interface MarkFieldProps {
  /** Read out, not shown: it stands in a row that says what it belongs to. */
  readonly label: string;
  /** Seconds from the beginning of what it lies in. */
  readonly seconds: number;
  /** Told when the field is left, on Enter, and at each arrow key. */
  readonly onChange: (seconds: number) => void;
  /** The id of what says what is wrong with it. */
  readonly problemId?: string | undefined;
}

/** A moment in a row, `1:20`: the arrow keys go by seconds, with Shift by tens. */
export function MarkField({ label, seconds, onChange, problemId }: MarkFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = typed === null ? null : typedMark(typed);
  const take = (): void => {
    setTyped(null);
    if (read !== null && read !== Math.round(seconds)) onChange(read);
  };
  const step = (by: number): void => {
    setTyped(null);
    onChange(Math.max(0, Math.round(read ?? seconds) + by));
  };
  return (
    <input
      className="mark-field"
      type="text"
      inputMode="numeric"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={(typed !== null && read === null) || problemId !== undefined}
      aria-describedby={problemId}
      value={typed ?? markFigures(seconds)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={take}
      onFocus={({ target }) => target.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
        if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        step((event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 10 : 1));
      }}
    />
  );
}
