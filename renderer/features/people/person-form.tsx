import './people.css';
import type { ReactNode } from 'react';
import type { Person } from '#core/people/person';
import type { PersonFault } from '#core/people/person-faults';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { ConsentFields } from './consent-fields';
import { DiagnosisFields } from './diagnosis-fields';

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
const payer = ['payer', 'memberId', 'group'] as const;
const emergency = ['name', 'phone', 'relation'] as const;

/** Everything that is kept of a person. Only a name is needed; each other field says what it is for. */
export function PersonForm({ person, onChange, faults, today, children }: PersonFormProps) {
  const say = useSay();
  const problem = (field: string) => {
    const fault = faults.find((one) => one.field === field);
    return fault === undefined ? {} : { problem: say(`person.fault.${fault.is}`) };
  };
  const { coverage, emergency: called } = person;
  return (
    <div className="person-form">
      <fieldset>
        <legend>{say('person.names')}</legend>
        <div className="person-fields">
          {names.map((field) => (
            <TextField
              key={field}
              label={say(`person.${field}`)}
              value={person[field]}
              onChange={(text) => onChange({ [field]: text })}
              {...problem(field)}
            />
          ))}
        </div>
        <p className="person-why">{say('person.names-why')}</p>
        {children}
      </fieldset>
      <fieldset>
        <legend>{say('person.room')}</legend>
        <Checkbox isChecked={!person.holds} onChange={(isWithout) => onChange({ holds: !isWithout })}>
          {say('person.no-holds')}
        </Checkbox>
        <TextArea
          label={say('person.accessibility')}
          value={person.accessibility}
          onChange={(accessibility) => onChange({ accessibility })}
          {...problem('accessibility')}
        />
        <p className="person-why">{say('person.room-why')}</p>
      </fieldset>
      <fieldset>
        <legend>{say('person.reach')}</legend>
        <div className="person-fields">
          <TextField
            label={say('person.birthDate')}
            type="date"
            value={person.birthDate ?? ''}
            onChange={(date) => onChange({ birthDate: date === '' ? null : date })}
            {...problem('birthDate')}
          />
          {reached.map((field) => (
            <TextField
              key={field}
              label={say(`person.${field}`)}
              value={person[field]}
              onChange={(text) => onChange({ [field]: text })}
              {...problem(field)}
            />
          ))}
        </div>
        <p className="person-why">{say('person.reach-why')}</p>
      </fieldset>
      <fieldset>
        <legend>{say('person.emergency')}</legend>
        <div className="person-fields">
          {emergency.map((field) => (
            <TextField
              key={field}
              label={say(`person.emergency.${field}`)}
              value={called?.[field] ?? ''}
              onChange={(text) => {
                const next = { ...(called ?? { name: '', phone: '', relation: '' }), [field]: text };
                onChange({ emergency: emergency.every((one) => next[one].trim() === '') ? null : next });
              }}
              {...problem(`emergency.${field}`)}
            />
          ))}
        </div>
        <p className="person-why">{say('person.emergency-why')}</p>
      </fieldset>
      <fieldset>
        <legend>{say('person.payer-heading')}</legend>
        <div className="person-fields">
          {payer.map((field) => (
            <TextField
              key={field}
              label={say(`person.coverage.${field}`)}
              value={coverage?.[field] ?? ''}
              onChange={(text) => {
                const next = { ...(coverage ?? { payer: '', memberId: '', group: '' }), [field]: text };
                onChange({ coverage: payer.every((one) => next[one].trim() === '') ? null : next });
              }}
              {...problem(`coverage.${field}`)}
            />
          ))}
        </div>
        <p className="person-why">{say('person.payer-why')}</p>
        <DiagnosisFields
          diagnoses={person.diagnoses}
          onChange={(diagnoses) => onChange({ diagnoses })}
          problem={problem}
        />
      </fieldset>
      <ConsentFields consents={person.consents} today={today} onChange={(consents) => onChange({ consents })} />
    </div>
  );
}
