import './minutes-field.css';
import { useState } from 'react';
import { spanFigures, steppedSpan, typedSpan } from './typed-span';

export interface MinutesFieldProps {
  /** Read out, not shown: it stands in a row that says what it belongs to. */
  readonly label: string;
  readonly seconds: number;
  /** It counts when the field is left, on Enter, or by an arrow key: `15` is no one minute first. */
  readonly onChange: (seconds: number) => void;
  readonly isDisabled?: boolean;
}

/** A length in a row: typed as `8`, `7.5` or `7:40`; the arrow keys go by minutes. */
export function MinutesField({ label, seconds, onChange, isDisabled = false }: MinutesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState(seconds);
  if (before !== seconds) {
    setBefore(seconds);
    // It was changed by something else, such as an undo.
    if (typed !== null && typedSpan(typed) !== Math.round(seconds)) setTyped(null);
  }
  const read = typed === null ? null : typedSpan(typed);
  const isNone = typed !== null && read === null;
  const isPending = read !== null && read !== Math.round(seconds);
  const take = (next: number): void => {
    setTyped(null);
    onChange(next);
  };
  return (
    <input
      className="minutes-field"
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      aria-invalid={isNone}
      data-pending={isPending || undefined}
      disabled={isDisabled}
      value={typed ?? spanFigures(seconds)}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => {
        // What is no length goes, and the length that it has comes back.
        if (isPending) take(read);
        else setTyped(null);
      }}
      onFocus={({ target }) => target.select()}
      onKeyDown={(event) => {
        const { key, altKey } = event;
        if (key === 'Enter' && isPending) take(read);
        if (key === 'Escape') setTyped(null);
        if (altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
        event.preventDefault();
        take(steppedSpan(read ?? seconds, key === 'ArrowUp' ? 1 : -1));
      }}
    />
  );
}
