import { isBlank, noAddress } from '#core/people/address';
import type { PersonBilling } from '#core/people/person';
import { AddressFields } from '#ui/address-fields';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { LetterFields } from './letter-fields';
import type { PartFieldsProps } from './part-fields';
import { TextFields } from './text-fields';

const sexes = ['unsaid', 'F', 'M', 'U'] as const;
const sent = ['given', 'family', 'npi'] as const;
const nothing: PersonBilling = { sex: null, address: noAddress, referrer: null };
const nobody = { given: '', family: '', npi: '' };

/** Null where nothing of it is known. */
function known(billing: PersonBilling): PersonBilling | null {
  const { sex, address, referrer, letter = null } = billing;
  return sex === null && isBlank(address) && referrer === null && letter === null ? null : billing;
}

/** What claims need of somebody besides. */
export function BillingFields({ person, onChange, problem }: PartFieldsProps) {
  const say = useSay();
  const billing = person.billing ?? nothing;
  const change = (to: Partial<PersonBilling>): void => onChange({ billing: known({ ...billing, ...to }) });
  const referrer = billing.referrer ?? nobody;
  return (
    <>
      <div className="person-fields">
        <Select
          label={say('person.sex')}
          hint={say('person.sex-why')}
          value={billing.sex ?? 'unsaid'}
          onChange={(to) => change({ sex: to === 'unsaid' ? null : to })}
          options={sexes.map((id) => ({ id, word: say(`person.sex-is.${id}`) }))}
        />
        <AddressFields
          address={billing.address}
          onChange={(address) => change({ address })}
          problem={(part) => problem(`billing.address.${part}`)}
        />
      </div>
      <p className="person-why">{say('person.referrer-why')}</p>
      <div className="person-fields">
        <TextFields
          fields={sent}
          of={referrer}
          word={(field) => say(`person.referrer.${field}`)}
          onChange={(field, text) => {
            const next = { ...referrer, [field]: field === 'npi' ? text.replaceAll(/[\s-]/g, '') : text };
            change({ referrer: sent.every((each) => next[each].trim() === '') ? null : next });
          }}
          problem={(field) => problem(`billing.referrer.${field}`)}
        />
      </div>
      <LetterFields
        letter={billing.letter ?? null}
        onChange={(letter) => change({ letter })}
        problem={(field) => problem(`billing.letter.${field}`)}
      />
    </>
  );
}
