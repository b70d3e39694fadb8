import { type KeyboardEvent, useRef } from 'react';
import type { Instrument } from '#core/wellbeing/instrument';
import { itemNumber } from '#core/wellbeing/score';
import { useSay } from '#ui/say';

export interface SheetItemsProps {
  readonly instrument: Instrument;
  /** Our own words of the items; empty where only numbers are entered from paper. */
  readonly wording: readonly string[];
  /** As typed, one text for each item. */
  readonly typed: readonly string[];
  readonly onChange: (typed: readonly string[]) => void;
  /** Places of the items that are wrong, counted from 1. */
  readonly wrong: readonly number[];
  /** Id of the text that says what is wrong. */
  readonly saidBy: string;
}

/** What was typed as answers; null for what is empty or no number. */
export function answersIn(typed: readonly string[]): readonly (number | null)[] {
  return typed.map((text) => (/^-?\d{1,4}$/.test(text.trim()) ? Number(text) : null));
}

/** The numbers of a paper questionnaire, one field for each item. An arrow goes on. */
export function SheetItems({ instrument, wording, typed, onChange, wrong, saidBy }: SheetItemsProps) {
  const say = useSay();
  const list = useRef<HTMLOListElement>(null);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const isNext = event.key === 'ArrowDown' || (event.key === 'Enter' && at < instrument.items - 1);
    if (!isNext && event.key !== 'ArrowUp') return;
    event.preventDefault();
    list.current?.querySelectorAll('input')[at + (isNext ? 1 : -1)]?.focus();
  };
  return (
    <ol className="sheet-items" ref={list}>
      {typed.map((text, at) => {
        const item = itemNumber(instrument, at + 1);
        const isWrong = wrong.includes(at + 1);
        return (
          <li key={item}>
            <label>
              {say('wellbeing.item', { item })}
              <input
                className="field-box"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={isWrong}
                aria-describedby={isWrong ? saidBy : undefined}
                value={text}
                onChange={({ target }) => onChange(typed.with(at, target.value.slice(0, 5)))}
                onKeyDown={(event) => onKeyDown(event, at)}
              />
              <span className="wellbeing-quiet">{wording[at]}</span>
            </label>
          </li>
        );
      })}
    </ol>
  );
}
