import { type KeyboardEvent, useId, useState } from 'react';
import type { RatingLine } from '#bridge/wellbeing';
import { useSay } from '#ui/say';
import { readRating } from './read-rating';

export interface RatingFieldProps {
  readonly label: string;
  readonly kept: RatingLine['before'];
  /** Null: what was there is taken away. */
  readonly onKeep: (given: number | null) => void;
  /** The person goes on to the field so far away in this column. */
  readonly onMove: (by: 1 | -1) => void;
}

/** One number from 0 to 10. Enter or an arrow keeps it and goes on; empty is no answer. */
export function RatingField({ label, kept, onKeep, onMove }: RatingFieldProps) {
  const say = useSay();
  const problem = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [isBad, setBad] = useState(false);
  const [seen, setSeen] = useState(kept?.id);
  if (seen !== kept?.id) {
    setSeen(kept?.id);
    setTyped(null);
  }
  const keep = (): boolean => {
    if (typed === null) return true;
    const read = readRating(typed);
    setBad(read === null);
    if (read === null) return false;
    if (read.given === (kept?.value ?? null)) setTyped(null);
    else onKeep(read.given);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUp = event.key === 'ArrowUp';
    if (!isUp && event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    // Going on leaves the field, and leaving it keeps what was typed.
    if (typed === null || readRating(typed) !== null) onMove(isUp ? -1 : 1);
    if (document.activeElement === event.currentTarget) keep();
  };
  return (
    <>
      <input
        className="field-box rating-box"
        aria-label={label}
        aria-invalid={isBad}
        {...(isBad ? { 'aria-describedby': problem } : {})}
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? kept?.value ?? ''}
        onChange={({ target }) => {
          setTyped(target.value.slice(0, 3));
          setBad(false);
        }}
        onFocus={({ target }) => target.select()}
        onBlur={keep}
        onKeyDown={onKeyDown}
      />
      {isBad && (
        <span className="rating-bad" id={problem} role="alert">
          {say('ratings.bad')}
        </span>
      )}
    </>
  );
}
