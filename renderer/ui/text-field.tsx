import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldWords } from './field-frame';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The field was left. */
  readonly onLeave?: () => void;
  readonly type?: 'text' | 'search' | 'date' | 'password';
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  /** What a browser may fill in and keep; nothing unless it is said: most fields are about other people. */
  readonly autoComplete?: 'off' | 'name' | 'honorific-suffix';
}

export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      {...(props.onLeave === undefined ? {} : { onBlur: props.onLeave })}
      type={props.type ?? 'text'}
      isInvalid={props.problem !== undefined}
      isDisabled={props.isDisabled ?? false}
      autoFocus={props.autoFocus ?? false}
      autoComplete={props.autoComplete ?? 'off'}
      // Some browsers send what is typed away to be checked.
      spellCheck="false"
    >
      <FieldFrame words={props}>
        <Input className="field-box" placeholder={props.placeholder ?? ''} />
      </FieldFrame>
    </AriaTextField>
  );
}
