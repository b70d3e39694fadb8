import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldFrame, type FieldWords } from './field-frame';

export interface TextAreaProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isDisabled?: boolean;
}

/** A field of several lines that grows with what is written. */
export function TextArea(props: TextAreaProps) {
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.problem !== undefined}
      isDisabled={props.isDisabled ?? false}
      // Names are written here: no browser keeps them, and none sends them away to be checked.
      autoComplete="off"
      spellCheck="false"
    >
      <FieldFrame words={props}>
        <AriaTextArea className="field-box" />
      </FieldFrame>
    </AriaTextField>
  );
}
