import { placesOfService } from '#core/billing/place-of-service';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { BillingPart } from './billing-part';
import type { PayerFieldsProps } from './payer-fields';
import { PayerTexts } from './payer-texts';
import { usePlaceWord } from './use-place-word';

const needs = ['needsReferral', 'needsLetter', 'needsAuthorisation'] as const;

/** What a payer asks of a class and of a person. */
export function PayerAsks(props: PayerFieldsProps) {
  const say = useSay();
  const { draft, onChange } = props;
  const isClaim = draft.lane === 'claim';
  return (
    <>
      <BillingPart name={say('payer.class')} why={say('payer.class-why')}>
        <PayerTexts {...props} fields={['leastMinutes', 'leastPercent', 'leastPeople', 'mostPeople']} />
        {isClaim && (
          <>
            <PayerTexts {...props} fields={['credentials']} />
            <PayerPlaces {...props} />
          </>
        )}
      </BillingPart>
      {isClaim && (
        <BillingPart name={say('payer.person')} why={say('payer.person-why')}>
          {needs.map((field) => (
            <div className="billing-check" key={field}>
              <Checkbox isChecked={draft[field]} onChange={(to) => onChange({ [field]: to })}>
                {say(`payer.${field}`)}
              </Checkbox>
              <p className="billing-why">{say(`payer.${field}-hint`)}</p>
            </div>
          ))}
          <PayerTexts {...props} fields={['diagnoses', 'notFirst', 'capDay', 'capGroup', 'capYear']} />
        </BillingPart>
      )}
    </>
  );
}

function PayerPlaces({ draft: { places }, onChange }: PayerFieldsProps) {
  const say = useSay();
  const wordOf = usePlaceWord();
  const others = places.filter((code) => !placesOfService.some((known) => known === code));
  return (
    <fieldset className="billing-places">
      <legend>{say('payer.places')}</legend>
      <p className="billing-why billing-whole">{say('payer.places-hint')}</p>
      {[...placesOfService, ...others].map((code) => (
        <Checkbox
          key={code}
          isChecked={places.includes(code)}
          onChange={(isPaid) =>
            onChange({ places: isPaid ? [...places, code] : places.filter((other) => other !== code) })
          }
        >
          {wordOf(code)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
