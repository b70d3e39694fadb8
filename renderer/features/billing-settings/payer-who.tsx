import { lanes } from '#core/billing/payer-profile';
import { CheckedField } from '#ui/checked-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { BillingPart } from './billing-part';
import type { PayerFieldsProps } from './payer-fields';

const texts = ['by', 'reference'] as const;

/** Who a payer is, how it is paid, and who asked it. `today`: calendar date. */
export function PayerWho({ draft, onChange, problem, today }: PayerFieldsProps & { readonly today: string }) {
  const say = useSay();
  const { name, lane, verified } = draft;
  return (
    <>
      <BillingPart name={say('payer.who')} why={say('payer.who-why')}>
        <CheckedField
          label={say('payer.name')}
          value={name}
          onChange={(text) => onChange({ name: text })}
          {...problem('name')}
        />
        <Select
          label={say('payer.lane')}
          hint={say(`lane.why.${lane}`)}
          value={lane}
          onChange={(to) => onChange({ lane: to })}
          options={lanes.map((id) => ({ id, word: say(`lane.${id}`) }))}
        />
      </BillingPart>
      <BillingPart name={say('payer.asked')} why={say('payer.asked-why')}>
        <Segmented
          label={say('payer.asked-is')}
          value={verified === null ? 'no' : 'yes'}
          onChange={(is) => {
            if ((is === 'yes') !== (verified !== null))
              onChange({ verified: is === 'yes' ? { by: '', on: today, reference: '' } : null });
          }}
          options={(['no', 'yes'] as const).map((id) => ({ id, word: say(`payer.asked-is.${id}`) }))}
        />
        {verified !== null && (
          <div className="billing-pair">
            <TextField
              label={say('payer.verified.on')}
              type="date"
              value={verified.on}
              onChange={(on) => onChange({ verified: { ...verified, on } })}
              {...problem('verified.on')}
            />
            {texts.map((field) => (
              <CheckedField
                key={field}
                label={say(`payer.verified.${field}`)}
                value={verified[field]}
                onChange={(text) => onChange({ verified: { ...verified, [field]: text.slice(0, 200) } })}
                {...problem(`verified.${field}`)}
              />
            ))}
          </div>
        )}
      </BillingPart>
    </>
  );
}
