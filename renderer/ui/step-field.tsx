import './step-field.css';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldWords } from './field-frame';
import { useSay } from './say';
import { stepped, typedNumber } from './typed-number';

export interface StepFieldProps extends FieldWords {
  /** Null: nothing yet, or what stands in the field is no number. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly step: number;
  readonly min: number;
  readonly max: number;
  /** How many decimals are shown while nobody types. */
  readonly decimals: number;
  readonly isDisabled?: boolean;
}

/** The same number but for the rounding of what was worked out from it. */
function isSame(one: number | null, other: number | null): boolean {
  return one === null || other === null ? one === other : Math.abs(one - other) < 1e-6;
}

/** A number that is typed, or stepped with the arrow keys and two buttons; each figure counts at once. */
export function StepField({ value, onChange, step, min, max, decimals, isDisabled = false, ...words }: StepFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const [before, setBefore] = useState(value);
  if (before !== value) {
    setBefore(value);
    // It was changed by something else, such as an undo.
    if (typed !== null && !isSame(typedNumber(typed), value)) setTyped(null);
  }
  const isNoNumber = typed !== null && typed.trim() !== '' && typedNumber(typed) === null;
  const problem = words.problem ?? (isNoNumber ? say('ui.no-number') : undefined);
  const shown = value === null ? '' : String(Number(value.toFixed(decimals)));
  const go = (by: number): void => {
    setTyped(null);
    onChange(stepped(value ?? min - by, by, { min, max }));
  };
  return (
    <AriaTextField
      className="field"
      value={typed ?? shown}
      onChange={(text) => {
        setTyped(text);
        onChange(typedNumber(text));
      }}
      onBlur={() => {
        // What is no number stays, so that it can be mended.
        if (!isNoNumber) setTyped(null);
      }}
      onKeyDown={({ key }) => {
        if (key === 'ArrowUp') go(step);
        if (key === 'ArrowDown') go(-step);
      }}
      isInvalid={problem !== undefined}
      isDisabled={isDisabled}
      inputMode="decimal"
      autoComplete="off"
      spellCheck="false"
    >
      <FieldFrame words={{ ...words, problem }}>
        <div className="step-field-row">
          <Input className="field-box" />
          <Button
            className="step-field-step"
            // The arrow keys do the same from the field.
            excludeFromTabOrder
            slot={null}
            aria-label={say('ui.less', { label: words.label })}
            isDisabled={isDisabled || (value !== null && value <= min)}
            onPress={() => go(-step)}
          >
            <Minus className="icon" aria-hidden />
          </Button>
          <Button
            className="step-field-step"
            excludeFromTabOrder
            slot={null}
            aria-label={say('ui.more', { label: words.label })}
            isDisabled={isDisabled || (value !== null && value >= max)}
            onPress={() => go(step)}
          >
            <Plus className="icon" aria-hidden />
          </Button>
        </div>
      </FieldFrame>
    </AriaTextField>
  );
}
