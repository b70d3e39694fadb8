import { useState } from 'react';
import type { FieldWords } from './field-frame';
import { useSay } from './say';
import { TextField } from './text-field';
import { typedTime } from './typed-time';

export interface TimeFieldProps extends FieldWords {
  /** `HH:MM` of 24 hours, or what was typed where it is no time. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong is said of a whole time or once the field is left, not at each figure. */
  readonly isPatient?: boolean;
}

/**
 * A time of day, written as all times here are, whatever the system's own way: the field that browsers have shows the hours
 * of the system's language, which may count to twelve.
 */
export function TimeField({ value, onChange, isPatient = false, problem, ...words }: TimeFieldProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string | null>(null);
  const isTyping = isPatient && typed !== null && typedTime(typed) === null;
  return (
    <TextField
      {...words}
      problem={isTyping ? undefined : problem}
      placeholder={say('ui.time-form')}
      value={typed ?? value}
      onChange={(text) => {
        setTyped(text);
        onChange(typedTime(text) ?? text);
      }}
      onLeave={() => setTyped(null)}
    />
  );
}
