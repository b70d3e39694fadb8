import { useState } from 'react';
import { TextArea } from '#ui/text-area';

export interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
  readonly problem?: string | undefined;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Some texts, one a line. Empty lines are let be while somebody types, and are no texts. */
export function LinesField({ label, hint, lines, onChange, problem }: LinesFieldProps) {
  const told = lines.join('\n');
  const [typed, setTyped] = useState(told);
  const said = (text: string): string => linesOf(text).join('\n');
  // It was changed by something else, such as an undo.
  if (said(typed) !== said(told)) setTyped(told);
  return (
    <TextArea
      label={label}
      hint={hint}
      isOptional
      problem={problem}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        if (said(text) !== said(told)) onChange(linesOf(text));
      }}
    />
  );
}
