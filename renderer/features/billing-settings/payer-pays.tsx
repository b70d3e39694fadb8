import { filingCodes } from '#core/billing/payer-profile';
import { CheckedField } from '#ui/checked-field';
import type { Option } from '#ui/option';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { BillingPart } from './billing-part';
import type { PayerFieldsProps } from './payer-fields';
import { PayerTexts } from './payer-texts';

/** What a payer pays for, and how a claim finds it. */
export function PayerPays({ draft, onChange, problem }: PayerFieldsProps) {
  const say = useSay();
  const { lane, perClass, charge, filing } = draft;
  const fields = { draft, onChange, problem };
  const kinds: readonly Option[] = filingCodes.map((id) => ({ id, word: say(`filing.${id}`) }));
  if (lane === 'record') return null;
  return (
    <>
      <BillingPart name={say('payer.pays')} why={say('payer.pays-why')}>
        {lane !== 'invoice' && <PayerTexts {...fields} fields={['code', 'modifiers']} />}
        <CheckedField
          label={say('payer.charge')}
          hint={say(lane === 'invoice' ? 'payer.charge-class-hint' : 'payer.charge-hint')}
          value={charge}
          onChange={(text) => onChange({ charge: text.slice(0, 20) })}
          {...problem('charge')}
        />
        {lane === 'invoice' && (
          <Segmented
            label={say('payer.per')}
            value={perClass ? 'class' : 'head'}
            onChange={(is) => onChange({ perClass: is === 'class' })}
            options={(['head', 'class'] as const).map((id) => ({ id, word: say(`payer.per.${id}`) }))}
          />
        )}
      </BillingPart>
      {lane === 'claim' && (
        <BillingPart name={say('payer.file')} why={say('payer.file-why')}>
          <Select
            label={say('payer.filing')}
            hint={say('payer.filing-hint')}
            value={filing}
            onChange={(to) => onChange({ filing: to })}
            options={kinds}
          />
          <PayerTexts {...fields} fields={['payerId', 'timelyDays']} />
        </BillingPart>
      )}
    </>
  );
}
