import type { Diagnosis } from '#core/people/person';
import { EntryList } from '#ui/entry-list';
import { useSay } from '#ui/say';
import { DateField } from './date-field';
import type { PartFieldsProps } from './part-fields';
import { TextFields } from './text-fields';

const fields = ['code', 'text', 'source', 'npi'] as const;
const blank: Diagnosis = { code: '', text: '', source: '', npi: '', on: null };

/** Diagnoses that somebody who may make one has named. */
export function DiagnosisFields({ person, onChange, problem }: PartFieldsProps) {
  const say = useSay();
  return (
    <EntryList
      entries={person.diagnoses}
      blank={blank}
      onChange={(diagnoses) => onChange({ diagnoses })}
      words={{
        add: say('person.diagnosis-add'),
        entry: (no) => say('person.diagnosis', { no }),
        out: (no) => say('person.diagnosis-out', { no }),
        outShort: say('person.take-out'),
      }}
    >
      {(diagnosis, place, change) => (
        <>
          <TextFields
            fields={fields}
            of={diagnosis}
            word={(field) => say(`person.diagnosis.${field}`)}
            onChange={(field, text) => change({ [field]: text })}
            problem={(field) => problem(`diagnoses.${place}.${field}`)}
          />
          <DateField
            label={say('person.diagnosis.on')}
            date={diagnosis.on}
            onChange={(on) => change({ on })}
            problem={problem(`diagnoses.${place}.on`)}
          />
        </>
      )}
    </EntryList>
  );
}
