import './span-field.css';
import { useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldWords } from './field-frame';
import { spanFigures, steppedSpan, typedSpan } from './typed-span';

export interface SpanFieldProps extends FieldWords {
  /** Null: none. */
  readonly seconds: number | null;
  /** Told when the field is left, on Enter, and at each arrow key; null: it was emptied. */
  readonly onChange: (seconds: number | null) => void;
  /** Where the arrow keys begin while there is none, seconds. */
  readonly start?: number;
}

function figures(seconds: number | null): string {
  return seconds === null ? '' : spanFigures(seconds);
}

/** A length with a label, in minutes: `8`, `7.5` or `7:40`; the arrow keys go by minutes. Emptied it is none. */
export function SpanField({ seconds, onChange, start = 60, ...words }: SpanFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState(seconds);
  if (before !== seconds) {
    setBefore(seconds);
    setTyped(null);
  }
  const isEmptied = typed !== null && typed.trim() === '';
  const read = typed === null || isEmptied ? null : typedSpan(typed);
  const isNone = typed !== null && !isEmptied && read === null;
  const take = (): void => {
    if (isNone) return;
    setTyped(null);
    if (typed !== null && typed !== figures(seconds)) onChange(read);
  };
  return (
    <AriaTextField
      className="field span-field"
      value={typed ?? figures(seconds)}
      onChange={setTyped}
      onBlur={() => {
        take();
        // What is no length goes, and the length that it has comes back.
        setTyped(null);
      }}
      onKeyDown={(event) => {
        const { key, altKey } = event;
        if (key === 'Enter') take();
        if (altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
        event.preventDefault();
        setTyped(null);
        onChange(steppedSpan(read ?? seconds ?? start, key === 'ArrowUp' ? 1 : -1));
      }}
      isInvalid={isNone || words.problem !== undefined}
      inputMode="decimal"
      autoComplete="off"
      spellCheck="false"
    >
      <FieldFrame words={words}>
        <Input className="field-box" />
      </FieldFrame>
    </AriaTextField>
  );
}
