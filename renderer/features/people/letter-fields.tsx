import type { NecessityLetter } from '#core/people/person';
import { useSay } from '#ui/say';
import { DateField } from './date-field';
import { TextFields } from './text-fields';

export interface LetterFieldsProps {
  readonly letter: NecessityLetter | null;
  /** Null: nothing is noted. */
  readonly onChange: (letter: NecessityLetter | null) => void;
  readonly problem: (field: keyof NecessityLetter) => { readonly problem?: string };
}

const texts = ['by', 'place'] as const;
const dates = ['on', 'until'] as const;
const none: NecessityLetter = { by: '', on: null, until: null, place: '' };

/** A letter of medical necessity: that there is one, and where. The letter itself stays on paper. */
export function LetterFields({ letter, onChange, problem }: LetterFieldsProps) {
  const say = useSay();
  const now = letter ?? none;
  const change = (to: Partial<NecessityLetter>): void => {
    const next = { ...now, ...to };
    const isBlank = texts.every((field) => next[field].trim() === '') && dates.every((field) => next[field] === null);
    onChange(isBlank ? null : next);
  };
  return (
    <>
      <p className="person-why">{say('person.letter-why')}</p>
      <div className="person-fields">
        <TextFields
          fields={texts}
          of={now}
          word={(field) => say(`person.letter.${field}`)}
          onChange={(field, text) => change({ [field]: text })}
          problem={problem}
        />
        {dates.map((field) => (
          <DateField
            key={field}
            label={say(`person.letter.${field}`)}
            date={now[field]}
            onChange={(date) => change({ [field]: date })}
            problem={problem(field)}
          />
        ))}
      </div>
    </>
  );
}
