import type { Authorisation, Coverage } from '#core/people/person';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { CountField } from './count-field';
import { DateField } from './date-field';

export interface AuthorisationFieldsProps {
  readonly authorisation: Authorisation | null;
  readonly onChange: (to: Pick<Coverage, 'authorisation'>) => void;
  /** What is wrong with a field of it. */
  readonly problem: (field: keyof Authorisation) => { readonly problem?: string };
}

const none: Authorisation = { number: '', sessions: null, until: null };

/** What a payer agreed to before. */
export function AuthorisationFields({ authorisation, onChange, problem }: AuthorisationFieldsProps) {
  const say = useSay();
  const now = authorisation ?? none;
  const change = (to: Partial<Authorisation>): void => {
    const next = { ...now, ...to };
    const isNone = next.number.trim() === '' && next.sessions === null && next.until === null;
    onChange({ authorisation: isNone ? null : next });
  };
  return (
    <>
      <TextField
        label={say('person.authorisation.number')}
        value={now.number}
        onChange={(number) => change({ number })}
        {...problem('number')}
      />
      <CountField
        label={say('person.authorisation.sessions')}
        count={now.sessions}
        onChange={(sessions) => change({ sessions })}
        problem={problem('sessions')}
      />
      <DateField
        label={say('person.authorisation.until')}
        date={now.until}
        onChange={(until) => change({ until })}
        problem={problem('until')}
      />
    </>
  );
}
