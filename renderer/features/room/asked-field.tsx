import { useState } from 'react';
import { Button } from '#ui/button';
import { TextField } from '#ui/text-field';
import { TimeField } from '#ui/time-field';

export interface AskedFieldProps<Value> {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'time';
  readonly button: string;
  /** Said when what was typed can't be meant. */
  readonly problem: string;
  /** Null where what was typed can't be meant. */
  readonly parse: (text: string) => Value | null;
  readonly onAsk: (value: Value) => void;
}

/** One answer that is typed and handed in by Enter or its button. */
export function AskedField<Value>({ type = 'text', button, problem, parse, onAsk, ...field }: AskedFieldProps<Value>) {
  const Field = type === 'time' ? TimeField : TextField;
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const ask = (): void => {
    const value = parse(text);
    setWrong(value === null);
    if (value !== null) onAsk(value);
  };
  return (
    <form
      className="asked-field"
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
    >
      <Field
        {...field}
        value={text}
        onChange={(to) => {
          setText(to);
          setWrong(false);
        }}
        problem={isWrong ? problem : undefined}
      />
      <Button isSubmit>{button}</Button>
    </form>
  );
}
