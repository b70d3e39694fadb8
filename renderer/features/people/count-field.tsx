import { useState } from 'react';
import { TextField } from '#ui/text-field';

export interface CountFieldProps {
  readonly label: string;
  /** Null: none; not a number: what stands in the field is no count. */
  readonly count: number | null;
  readonly onChange: (count: number | null) => void;
  readonly problem: { readonly problem?: string };
}

function read(text: string): number | null {
  if (text.trim() === '') return null;
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** A whole number that need not be known; what is typed and is none stays, so that it can be mended. */
export function CountField({ label, count, onChange, problem }: CountFieldProps) {
  const [typed, setTyped] = useState(count === null ? '' : String(count));
  const isSame = Object.is(read(typed), count);
  return (
    <TextField
      label={label}
      // Otherwise it was changed by something else, such as an undo.
      value={isSame ? typed : count === null ? '' : String(count)}
      onChange={(text) => {
        setTyped(text);
        onChange(read(text));
      }}
      {...problem}
    />
  );
}
