import type { BillingStaff } from '#core/billing/practice';
import { CheckedField } from '#ui/checked-field';
import { EntryList } from '#ui/entry-list';
import { useSay } from '#ui/say';
import { BillingPart } from './billing-part';
import { NpiField } from './npi-field';
import type { PracticeFieldsProps } from './practice-fields';

const before = ['name', 'credential'] as const;
const behind = ['taxonomy', 'licence'] as const;
const blank: BillingStaff = { name: '', credential: '', npi: '', taxonomy: '', licence: '' };

/** Those who lead, as claims name them. */
export function StaffFields({ draft: { staff }, onChange, problem }: PracticeFieldsProps) {
  const say = useSay();
  return (
    <BillingPart name={say('biller.staff')} why={say('biller.staff-why')}>
      <EntryList
        entries={staff}
        blank={blank}
        onChange={(to) => onChange({ staff: to })}
        words={{
          add: say('biller.staff-add'),
          entry: (no) => say('biller.staff-entry', { no }),
          out: (no) => say('biller.staff-out', { no }),
          outShort: say('biller.out'),
        }}
      >
        {(one, at, change) => (
          <>
            <StaffTexts {...{ one, change }} fields={before} problem={(field) => problem(`staff.${at}.${field}`)} />
            <NpiField
              label={say('biller.staff.npi')}
              hint={say('biller.staff-hint')}
              npi={one.npi}
              onChange={(npi) => change({ npi })}
              problem={problem(`staff.${at}.npi`).problem}
            />
            <StaffTexts {...{ one, change }} fields={behind} problem={(field) => problem(`staff.${at}.${field}`)} />
          </>
        )}
      </EntryList>
    </BillingPart>
  );
}

interface StaffTextsProps {
  readonly one: BillingStaff;
  readonly change: (to: Partial<BillingStaff>) => void;
  readonly fields: typeof before | typeof behind;
  readonly problem: (field: string) => { readonly problem?: string };
}

function StaffTexts({ one, change, fields, problem }: StaffTextsProps) {
  const say = useSay();
  return fields.map((field) => (
    <CheckedField
      key={field}
      label={say(`biller.staff.${field}`)}
      value={one[field]}
      onChange={(text) => change({ [field]: text.slice(0, field === 'taxonomy' ? 20 : 200) })}
      {...problem(field)}
    />
  ));
}
