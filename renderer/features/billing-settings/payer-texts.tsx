import { CheckedField } from '#ui/checked-field';
import { useSay } from '#ui/say';
import type { PayerFieldsProps } from './payer-fields';

type TextOf = 'payerId' | 'modifiers' | 'timelyDays' | 'credentials' | 'diagnoses' | 'notFirst' | 'code';
type CountOf = 'leastMinutes' | 'leastPercent' | 'leastPeople' | 'mostPeople' | 'capDay' | 'capGroup' | 'capYear';

/** Several texts of a payer side by side, each with why it is asked. */
export function PayerTexts({
  fields,
  draft,
  onChange,
  problem,
}: PayerFieldsProps & { readonly fields: readonly (TextOf | CountOf)[] }) {
  const say = useSay();
  return (
    <div className="billing-pair">
      {fields.map((field) => (
        <CheckedField
          key={field}
          label={say(`payer.${field}`)}
          hint={say(`payer.${field}-hint`)}
          value={draft[field]}
          onChange={(text) => onChange({ [field]: text.slice(0, longest[field] ?? 800) })}
          {...problem(field)}
        />
      ))}
    </div>
  );
}

const longest: Readonly<Partial<Record<TextOf | CountOf, number>>> = { payerId: 80, code: 10 };
