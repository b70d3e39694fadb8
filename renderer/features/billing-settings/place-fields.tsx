import { placesOfService } from '#core/billing/place-of-service';
import type { BillingPlace } from '#core/billing/practice';
import { noAddress } from '#core/people/address';
import { AddressFields } from '#ui/address-fields';
import { Checkbox } from '#ui/checkbox';
import { CheckedField } from '#ui/checked-field';
import { EntryList } from '#ui/entry-list';
import type { Option } from '#ui/option';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { BillingPart } from './billing-part';
import { NpiField } from './npi-field';
import type { PracticeFieldsProps } from './practice-fields';
import { usePlaceWord } from './use-place-word';

const blank: BillingPlace = { name: '', pos: '', npi: '', address: null };

/** Where classes are held, as claims name it. */
export function PlaceFields({ draft: { places }, onChange, problem }: PracticeFieldsProps) {
  const say = useSay();
  const wordOf = usePlaceWord();
  const optionsWith = (pos: string): readonly Option[] => {
    const other = pos === '' || placesOfService.some((id) => id === pos) ? [] : [pos];
    const codes: readonly string[] = [...placesOfService, ...other];
    return codes.map((id) => ({ id, word: wordOf(id) }));
  };
  return (
    <BillingPart name={say('biller.places')} why={say('biller.places-why')}>
      <EntryList
        entries={places}
        blank={blank}
        onChange={(to) => onChange({ places: to })}
        words={{
          add: say('biller.places-add'),
          entry: (no) => say('biller.places-entry', { no }),
          out: (no) => say('biller.places-out', { no }),
          outShort: say('biller.out'),
        }}
      >
        {(place, at, change) => (
          <>
            <CheckedField
              label={say('biller.place.name')}
              value={place.name}
              onChange={(name) => change({ name: name.slice(0, 200) })}
              {...problem(`places.${at}.name`)}
            />
            <Select
              label={say('biller.place.pos')}
              value={place.pos === '' ? null : place.pos}
              onChange={(pos) => change({ pos })}
              options={optionsWith(place.pos)}
            />
            <NpiField
              label={say('biller.place.npi')}
              hint={say('biller.place.npi-hint')}
              npi={place.npi}
              onChange={(npi) => change({ npi })}
              problem={problem(`places.${at}.npi`).problem}
            />
            <div className="billing-whole">
              <Checkbox
                isChecked={place.address !== null}
                onChange={(isElsewhere) => change({ address: isElsewhere ? noAddress : null })}
              >
                {say('biller.place.elsewhere')}
              </Checkbox>
            </div>
            {place.address !== null && (
              <AddressFields
                address={place.address}
                onChange={(address) => change({ address })}
                zipHint={say('biller.zip-hint')}
                problem={(part) => problem(`places.${at}.address.${part}`)}
              />
            )}
          </>
        )}
      </EntryList>
    </BillingPart>
  );
}
