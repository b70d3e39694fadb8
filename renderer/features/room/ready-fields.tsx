import { AddressFields } from '#ui/address-fields';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import type { AskedHere, ReadyDraft } from './ready-draft';

export interface ReadyFieldsProps {
  readonly draft: ReadyDraft;
  readonly what: readonly AskedHere[];
  readonly onChange: (to: Partial<ReadyDraft>) => void;
  readonly problem: (field: string) => { readonly problem?: string };
}

const sexes = ['F', 'M', 'U'] as const;

/** A field for each thing that is asked, and for nothing else. */
export function ReadyFields({ draft, what, onChange, problem }: ReadyFieldsProps) {
  const say = useSay();
  const text = (field: 'given' | 'family' | 'memberId' | 'authorisation', label: string) => (
    <TextField label={label} value={draft[field]} onChange={(to) => onChange({ [field]: to })} {...problem(field)} />
  );
  return (
    <>
      {what.includes('name') && text('given', say('person.given'))}
      {what.includes('name') && text('family', say('person.family'))}
      {what.includes('birthDate') && (
        <TextField
          label={say('person.birthDate')}
          type="date"
          value={draft.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
          {...problem('birthDate')}
        />
      )}
      {what.includes('memberId') && text('memberId', say('person.coverage.memberId'))}
      {what.includes('authorisation') && text('authorisation', say('person.authorisation.number'))}
      {what.includes('sex') && (
        <Select
          label={say('person.sex')}
          value={draft.sex}
          onChange={(sex) => onChange({ sex })}
          options={sexes.map((id) => ({ id, word: say(`person.sex-is.${id}`) }))}
        />
      )}
      {what.includes('address') && (
        <AddressFields
          address={draft.address}
          onChange={(address) => onChange({ address })}
          problem={(part) => problem(`billing.address.${part}`)}
        />
      )}
      {what.includes('agrees') && (
        <div className="ready-whole">
          <Checkbox isChecked={draft.agrees} onChange={(agrees) => onChange({ agrees })}>
            {say('ready.agrees')}
          </Checkbox>
        </div>
      )}
    </>
  );
}
