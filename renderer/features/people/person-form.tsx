import './people.css';
import type { ReactNode } from 'react';
import type { EmergencyContact, Person } from '#core/people/person';
import type { PersonFault } from '#core/people/person-faults';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { BillingFields } from './billing-fields';
import { ConsentFields } from './consent-fields';
import { CoverageFields } from './coverage-fields';
import { DateField } from './date-field';
import { DiagnosisFields } from './diagnosis-fields';
import { FormPart } from './form-part';
import { TextFields } from './text-fields';

export interface PersonFormProps {
  readonly person: Person;
  readonly onChange: (to: Partial<Person>) => void;
  /** Shown beside their fields. */
  readonly faults: readonly PersonFault[];
  readonly today: string;
  /** Stands behind the names. */
  readonly children?: ReactNode;
}

const names = ['given', 'family', 'preferred'] as const;
const reached = ['phone', 'email'] as const;
const called = ['name', 'phone', 'relation'] as const;
const nobody: EmergencyContact = { name: '', phone: '', relation: '' };

/** Everything that is kept of a person. Only a name is needed; each other part says what it is for. */
export function PersonForm({ person, onChange, faults, today, children }: PersonFormProps) {
  const say = useSay();
  const problem = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? {} : { problem: say(`person.fault.${fault.is}`) };
  };
  const emergency = person.emergency ?? nobody;
  const parts = { person, onChange, problem };
  return (
    <div className="person-form">
      <FormPart name={say('person.names')} why={say('person.names-why')} isNeeded>
        <div className="person-fields">
          <TextFields
            fields={names}
            of={person}
            word={(field) => say(`person.${field}`)}
            onChange={(field, text) => onChange({ [field]: text })}
            problem={problem}
          />
        </div>
        {children}
      </FormPart>
      <FormPart name={say('person.room')} why={say('person.room-why')}>
        <Checkbox isChecked={!person.holds} onChange={(isWithout) => onChange({ holds: !isWithout })}>
          {say('person.no-holds')}
        </Checkbox>
        <TextArea
          label={say('person.accessibility')}
          value={person.accessibility}
          onChange={(accessibility) => onChange({ accessibility })}
          {...problem('accessibility')}
        />
      </FormPart>
      <FormPart name={say('person.reach')} why={say('person.reach-why')}>
        <div className="person-fields">
          <DateField
            label={say('person.birthDate')}
            date={person.birthDate}
            onChange={(birthDate) => onChange({ birthDate })}
            problem={problem('birthDate')}
          />
          <TextFields
            fields={reached}
            of={person}
            word={(field) => say(`person.${field}`)}
            onChange={(field, text) => onChange({ [field]: text })}
            problem={problem}
          />
        </div>
      </FormPart>
      <FormPart name={say('person.emergency')} why={say('person.emergency-why')}>
        <div className="person-fields">
          <TextFields
            fields={called}
            of={emergency}
            word={(field) => say(`person.emergency.${field}`)}
            onChange={(field, text) => {
              const next = { ...emergency, [field]: text };
              onChange({ emergency: called.every((one) => next[one].trim() === '') ? null : next });
            }}
            problem={(field) => problem(`emergency.${field}`)}
          />
        </div>
      </FormPart>
      <FormPart name={say('person.payer-heading')} why={say('person.payer-why')}>
        <CoverageFields {...parts} />
      </FormPart>
      <FormPart name={say('person.billing')} why={say('person.billing-why')}>
        <BillingFields {...parts} />
      </FormPart>
      <FormPart name={say('person.diagnoses')} why={say('person.diagnosis-why')}>
        <DiagnosisFields {...parts} />
      </FormPart>
      <FormPart name={say('person.consents')} why={say('person.consents-why')}>
        <ConsentFields {...parts} today={today} />
      </FormPart>
    </div>
  );
}
