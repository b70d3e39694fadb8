import './checkbox.css';
import { Check } from 'lucide-react';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';

export interface CheckboxProps {
  readonly children: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly isDisabled?: boolean;
  /** Says more than the word where the word alone would be unclear out of its row. */
  readonly label?: string;
}

export function Checkbox(props: CheckboxProps) {
  return (
    <AriaCheckbox
      className="checkbox"
      isSelected={props.isChecked}
      onChange={props.onChange}
      isDisabled={props.isDisabled ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
    >
      <span className="checkbox-box">
        <Check className="checkbox-mark" aria-hidden />
      </span>
      {props.children}
    </AriaCheckbox>
  );
}
