import { type KeyboardEvent, useRef } from 'react';
import type { Instrument } from '#core/wellbeing/instrument';
import { type AnswerFault, itemNumber } from '#core/wellbeing/score';
import { useSay } from '#ui/say';

export interface SheetItemsProps {
  readonly instrument: Instrument;
  /** As typed, one text for each item. */
  readonly typed: readonly string[];
  readonly onChange: (typed: readonly string[]) => void;
  readonly faults: readonly AnswerFault[];
}

/** What was typed as answers; null for what is empty or no number. */
export function answersIn(typed: readonly string[]): readonly (number | null)[] {
  return typed.map((text) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null));
}

/** The numbers of a paper questionnaire, one field for each item. An arrow goes on. */
export function SheetItems({ instrument, typed, onChange, faults }: SheetItemsProps) {
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
        return (
          <li key={item}>
            <label>
              {say('wellbeing.item', { item })}
              <input
                className="field-box"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={faults.some(({ position }) => position === at + 1)}
                value={text}
                onChange={({ target }) => onChange(typed.with(at, target.value.slice(0, 3)))}
                onKeyDown={(event) => onKeyDown(event, at)}
              />
            </label>
          </li>
        );
      })}
    </ol>
  );
}
