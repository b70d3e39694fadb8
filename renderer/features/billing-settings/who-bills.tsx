import { AddressFields } from '#ui/address-fields';
import { CheckedField } from '#ui/checked-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';
import { BillingPart } from './billing-part';
import { NpiField } from './npi-field';
import type { PracticeFieldsProps } from './practice-fields';

/** Who asks for the money, and where they are. */
export function WhoBills({ draft, onChange, problem }: PracticeFieldsProps) {
  const say = useSay();
  const { isPerson, name, npi, taxId, taxonomy, address, phone, contact } = draft;
  return (
    <>
      <BillingPart name={say('biller.practice')} why={say('biller.practice-why')}>
        <Segmented
          label={say('biller.is')}
          value={isPerson ? 'person' : 'organisation'}
          onChange={(is) => onChange({ isPerson: is === 'person' })}
          options={(['organisation', 'person'] as const).map((id) => ({ id, word: say(`biller.is.${id}`) }))}
        />
        <TextField
          label={say('biller.name')}
          hint={say('biller.name-hint')}
          value={name}
          onChange={(text) => onChange({ name: text.slice(0, 200) })}
        />
        <div className="billing-pair">
          <NpiField
            label={say('biller.npi')}
            hint={say('biller.npi-hint')}
            npi={npi}
            onChange={(text) => onChange({ npi: text })}
            problem={problem('npi').problem}
          />
          <CheckedField
            label={say('biller.taxId')}
            hint={say('biller.taxId-hint')}
            value={taxId}
            onChange={(text) => onChange({ taxId: text.slice(0, 20) })}
            {...problem('taxId')}
          />
          <CheckedField
            label={say('biller.taxonomy')}
            hint={say('biller.taxonomy-hint')}
            value={taxonomy}
            onChange={(text) => onChange({ taxonomy: text.slice(0, 20) })}
            isWhole={taxonomy.length >= 10}
            {...problem('taxonomy')}
          />
        </div>
      </BillingPart>
      <BillingPart name={say('biller.address')} why={say('biller.address-why')}>
        <div className="billing-pair">
          <AddressFields
            address={address}
            onChange={(to) => onChange({ address: to })}
            zipHint={say('biller.zip-hint')}
            problem={(part) => problem(`address.${part}`)}
          />
        </div>
      </BillingPart>
      <BillingPart name={say('biller.contact-heading')} why={say('biller.contact-why')}>
        <div className="billing-pair">
          <CheckedField
            label={say('biller.phone')}
            value={phone}
            onChange={(text) => onChange({ phone: text.slice(0, 40) })}
            {...problem('phone')}
          />
          <TextField
            label={say('biller.contact')}
            value={contact}
            onChange={(text) => onChange({ contact: text.slice(0, 200) })}
          />
        </div>
      </BillingPart>
    </>
  );
}
