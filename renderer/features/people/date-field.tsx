import { TextField } from '#ui/text-field';

export interface DateFieldProps {
  readonly label: string;
  /** Calendar date; null: not known. */
  readonly date: string | null;
  readonly onChange: (date: string | null) => void;
  readonly problem: { readonly problem?: string };
}

/** A date that need not be known. */
export function DateField({ label, date, onChange, problem }: DateFieldProps) {
  return (
    <TextField
      label={label}
      type="date"
      value={date ?? ''}
      onChange={(typed) => onChange(typed === '' ? null : typed)}
      {...problem}
    />
  );
}
