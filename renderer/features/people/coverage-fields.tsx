import type { Coverage } from '#core/people/person';
import { EntryList } from '#ui/entry-list';
import { useSay } from '#ui/say';
import { AuthorisationFields } from './authorisation-fields';
import { DateField } from './date-field';
import type { PartFieldsProps } from './part-fields';
import { ProfileChoice, useProfiles } from './profile-choice';
import { TextFields } from './text-fields';

const texts = ['payer', 'memberId', 'group'] as const;
const dates = ['from', 'until'] as const;
const blank: Coverage = {
  payer: '',
  memberId: '',
  group: '',
  from: null,
  until: null,
  profile: null,
  authorisation: null,
};

/** Who pays, by each of their cards. */
export function CoverageFields({ person, onChange, problem }: PartFieldsProps) {
  const say = useSay();
  const profiles = useProfiles();
  return (
    <EntryList
      entries={person.coverage}
      blank={blank}
      onChange={(coverage) => onChange({ coverage })}
      words={{
        add: say('person.coverage-add'),
        entry: (no) => say('person.coverage', { no }),
        out: (no) => say('person.coverage-out', { no }),
        outShort: say('person.take-out'),
      }}
    >
      {(coverage, place, change) => (
        <>
          <TextFields
            fields={texts}
            of={coverage}
            word={(field) => say(`person.coverage.${field}`)}
            onChange={(field, text) => change({ [field]: text })}
            problem={(field) => problem(`coverage.${place}.${field}`)}
          />
          {dates.map((field) => (
            <DateField
              key={field}
              label={say(`person.coverage.${field}`)}
              date={coverage[field]}
              onChange={(date) => change({ [field]: date })}
              problem={problem(`coverage.${place}.${field}`)}
            />
          ))}
          <ProfileChoice coverage={coverage} profiles={profiles} onChange={change} />
          <p className="person-why person-whole">{say('person.authorisation-why')}</p>
          <AuthorisationFields
            authorisation={coverage.authorisation}
            onChange={change}
            problem={(field) => problem(`coverage.${place}.authorisation.${field}`)}
          />
        </>
      )}
    </EntryList>
  );
}
