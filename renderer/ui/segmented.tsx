import './segmented.css';
import type { LucideIcon } from 'lucide-react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { type Option, optionOf } from './option';
import { VisuallyHidden } from './visually-hidden';

export interface SegmentedOption<Id extends string> extends Option<Id> {
  readonly icon?: LucideIcon;
}

export interface SegmentedProps<Id extends string> {
  readonly label: string;
  /** The label is read out but not shown. */
  readonly isLabelHidden?: boolean;
  readonly options: readonly SegmentedOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isDisabled?: boolean;
}

/** A few choices side by side, one of them taken: a radio group. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  return (
    <RadioGroup
      className="segmented"
      orientation="horizontal"
      value={props.value}
      onChange={(id) => {
        const chosen = optionOf(props.options, id);
        if (chosen) props.onChange(chosen.id);
      }}
      isDisabled={props.isDisabled ?? false}
    >
      <Label className="field-label">
        {props.isLabelHidden === true ? <VisuallyHidden>{props.label}</VisuallyHidden> : props.label}
      </Label>
      <div className="segmented-row">
        {props.options.map(({ id, word, icon: Icon }) => (
          <Radio key={id} value={id} className="segmented-option">
            {Icon && <Icon className="icon" aria-hidden />}
            {word}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
