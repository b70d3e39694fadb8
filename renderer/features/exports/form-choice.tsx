import { type Delimiter, delimiters, type ExportShape, exportForms, exportRows } from '#core/billing/export-profile';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

const delimiterNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const satisfies Readonly<
  Record<Delimiter, string>
>;

export interface FormChoiceProps {
  readonly shape: ExportShape;
  readonly onChange: (shape: ExportShape) => void;
}

/** Whose lines, and in which kind of file. */
export function FormChoice({ shape, onChange }: FormChoiceProps) {
  const say = useSay();
  const { rows, form, delimiter } = shape;
  const isText = form === 'csv' || form === 'csv-machine';
  return (
    <>
      <Segmented
        label={say('exports.rows')}
        options={exportRows.map((id) => ({ id, word: say(`exports.rows.${id}`) }))}
        value={rows}
        onChange={(to) => onChange({ ...shape, rows: to })}
      />
      <div className="exports-form">
        <Segmented
          label={say('exports.form')}
          options={exportForms.map((id) => ({ id, word: say(`exports.form.${id}`) }))}
          value={form}
          onChange={(to) => onChange({ ...shape, form: to })}
        />
        <p className="exports-quiet">{say(`exports.form-hint.${form}`)}</p>
      </div>
      {isText && (
        <Segmented
          label={say('exports.delimiter')}
          options={delimiters.map((id) => ({ id, word: say(`exports.delimiter.${delimiterNames[id]}`) }))}
          value={delimiter}
          onChange={(to) => onChange({ ...shape, delimiter: to })}
        />
      )}
    </>
  );
}
