import { Plus, Trash2 } from 'lucide-react';
import type { Diagnosis } from '#core/people/person';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';

export interface DiagnosisFieldsProps {
  readonly diagnoses: readonly Diagnosis[];
  readonly onChange: (diagnoses: readonly Diagnosis[]) => void;
  readonly problem: (field: string) => { readonly problem?: string };
}

const fields = ['code', 'text', 'source', 'npi'] as const;
const blank: Diagnosis = { code: '', text: '', source: '', npi: '', on: null };

/** Diagnoses that somebody who may make one has named. */
export function DiagnosisFields({ diagnoses, onChange, problem }: DiagnosisFieldsProps) {
  const say = useSay();
  return (
    <div className="person-diagnoses">
      {diagnoses.map((diagnosis, place) => (
        // A diagnosis has no name of its own, and none is moved.
        <div className="person-fields" key={place} role="group" aria-label={say('person.diagnosis', { no: place + 1 })}>
          {fields.map((field) => (
            <TextField
              key={field}
              label={say(`person.diagnosis.${field}`)}
              value={diagnosis[field]}
              onChange={(text) => onChange(diagnoses.with(place, { ...diagnosis, [field]: text }))}
              {...problem(`diagnoses.${place}.${field}`)}
            />
          ))}
          <TextField
            label={say('person.diagnosis.on')}
            type="date"
            value={diagnosis.on ?? ''}
            onChange={(date) => onChange(diagnoses.with(place, { ...diagnosis, on: date === '' ? null : date }))}
            {...problem(`diagnoses.${place}.on`)}
          />
          <Button variant="plain" icon={Trash2} onPress={() => onChange(diagnoses.toSpliced(place, 1))}>
            {say('person.diagnosis-out')}
          </Button>
        </div>
      ))}
      <Button variant="plain" icon={Plus} onPress={() => onChange([...diagnoses, blank])}>
        {say('person.diagnosis-add')}
      </Button>
      <p className="person-why">{say('person.diagnosis-why')}</p>
    </div>
  );
}
