import './new-password.css';
import { useState } from 'react';
import { PasswordField } from './password-field';

export interface NewPasswordProps {
  readonly label: string;
  readonly hint: string;
  /** The label of the field in which it is written a second time. */
  readonly again: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What was written the second time; null while the letters are shown, when nobody has to write them twice. */
  readonly repeated: string | null;
  readonly onRepeat: (repeated: string | null) => void;
  readonly problem?: string | undefined;
  readonly repeatProblem?: string | undefined;
  readonly autoFocus?: boolean;
}

/** A password that is being chosen: written twice, or once where it can be seen. */
export function NewPassword(props: NewPasswordProps) {
  const [isShown, show] = useState(false);
  const { value, repeated, onRepeat } = props;
  return (
    <div className="new-password">
      <PasswordField
        label={props.label}
        hint={props.hint}
        value={value}
        onChange={props.onChange}
        autoComplete="new-password"
        isShown={isShown}
        onShow={(toShow) => {
          show(toShow);
          onRepeat(toShow ? null : '');
        }}
        problem={props.problem}
        autoFocus={props.autoFocus ?? false}
      />
      {repeated !== null && (
        <PasswordField
          label={props.again}
          value={repeated}
          onChange={onRepeat}
          autoComplete="new-password"
          isShown={false}
          problem={props.repeatProblem}
        />
      )}
    </div>
  );
}
