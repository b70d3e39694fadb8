import { fullName, personCode } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import { useSay } from '#ui/say';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { type AmendDraft, somebodyNew } from './amend-draft';

export interface LateEntryFieldsProps {
  readonly draft: AmendDraft;
  readonly onChange: (change: Partial<AmendDraft>) => void;
  /** Who of the roster may be meant. */
  readonly offered: readonly PersonDigest[];
}

/** Who was there and is not on the signed list: one of the roster, or somebody new by their name. */
export function LateEntryFields({ draft, onChange, offered }: LateEntryFieldsProps) {
  const say = useSay();
  const word = (person: PersonDigest): string => {
    const { id, birthDate } = person;
    const more = birthDate === null ? personCode(id) : say('people.offer-born', { date: birthDate });
    return say('amend.person', { name: fullName(person), more });
  };
  const options = [
    ...offered.map((person) => ({ id: person.id, word: word(person) })),
    { id: somebodyNew, word: say('amend.nobody-of-these') },
  ];
  return (
    <>
      <TextField
        label={say('amend.name')}
        value={draft.name}
        onChange={(to) => onChange({ name: to.slice(0, 120), person: null })}
      />
      {offered.length > 0 && (
        <Select
          label={say('amend.which')}
          hint={say('amend.which-why')}
          options={options}
          value={draft.person}
          onChange={(person) => onChange({ person })}
        />
      )}
    </>
  );
}
