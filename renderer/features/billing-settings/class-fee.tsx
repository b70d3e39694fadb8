import { CheckedField } from '#ui/checked-field';
import { useSay } from '#ui/say';
import { BillingPart } from './billing-part';
import type { PracticeFieldsProps } from './practice-fields';

/** What a class costs whoever pays alone. */
export function ClassFee({ draft: { fee, code }, onChange, problem }: PracticeFieldsProps) {
  const say = useSay();
  return (
    <BillingPart name={say('biller.fee-heading')} why={say('biller.fee-why')}>
      <div className="billing-pair">
        <CheckedField
          label={say('biller.fee')}
          value={fee}
          onChange={(text) => onChange({ fee: text.slice(0, 20) })}
          {...problem('fee')}
        />
        <CheckedField
          label={say('biller.code')}
          hint={say('biller.code-hint')}
          value={code}
          onChange={(text) => onChange({ code: text.trim().toUpperCase().slice(0, 10) })}
          {...problem('code')}
        />
      </div>
    </BillingPart>
  );
}
