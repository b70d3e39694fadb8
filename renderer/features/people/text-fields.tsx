import { CheckedField } from '#ui/checked-field';

export interface TextFieldsProps<Field extends string> {
  readonly fields: readonly Field[];
  readonly of: Readonly<Record<Field, string>>;
  readonly word: (field: Field) => string;
  readonly onChange: (field: Field, text: string) => void;
  readonly problem: (field: Field) => { readonly problem?: string };
}

/** Several texts of one thing, each in its field; what is half typed is no mistake. */
export function TextFields<Field extends string>({ fields, of, word, onChange, problem }: TextFieldsProps<Field>) {
  return fields.map((field) => (
    <CheckedField
      key={field}
      label={word(field)}
      value={of[field]}
      onChange={(text) => onChange(field, text)}
      {...problem(field)}
    />
  ));
}
