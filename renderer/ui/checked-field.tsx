import { useState } from 'react';
import { TextField, type TextFieldProps } from './text-field';

export type CheckedFieldProps = Omit<TextFieldProps, 'onLeave'> & {
  /** True: nothing more is to come, so that what is wrong is said while it is typed. */
  readonly isWhole?: boolean;
};

/** A field that says what is wrong with it once it is left: what is half typed is no mistake. */
export function CheckedField({ isWhole = false, problem, onChange, ...field }: CheckedFieldProps) {
  const [isTyping, setTyping] = useState(false);
  return (
    <TextField
      {...field}
      onChange={(text) => {
        setTyping(true);
        onChange(text);
      }}
      onLeave={() => setTyping(false)}
      problem={isTyping && !isWhole ? undefined : problem}
    />
  );
}
