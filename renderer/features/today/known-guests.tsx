import { UserCheck } from 'lucide-react';
import { useMemo } from 'react';
import { type PersonDigest, people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { namesakes } from '#core/people/namesakes';
import { fullName, personCode } from '#core/people/person';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { ToggleButton } from '#ui/toggle-button';
import type { Meant } from './guests-of';

export interface KnownGuestsProps {
  readonly names: readonly string[];
  readonly meant: Meant;
  readonly onMean: (meant: Meant) => void;
}

interface Known {
  readonly name: string;
  readonly people: readonly PersonDigest[];
}

function useKnown(names: readonly string[]): readonly Known[] {
  const { value } = useAsked(people.list);
  const find = useMemo(() => namesakes((value ?? []).filter(({ archived }) => !archived)), [value]);
  return [...new Set(names)].flatMap((name) => {
    const found = find(name);
    return found.length === 0 ? [] : [{ name, people: found }];
  });
}

/** Typed names that somebody of the roster has: whether it is they is for whoever types to say. */
export function KnownGuests({ names, meant, onMean }: KnownGuestsProps) {
  const say = useSay();
  const known = useKnown(names);
  const certain = known.flatMap(({ name, people: [one, ...others] }) =>
    one === undefined || others.length > 0 ? [] : [[name, one.id] as const],
  );
  const choose = (name: string, person: string | null): void => {
    const next = new Map(meant);
    if (person === null) next.delete(name);
    else next.set(name, person);
    onMean(next);
  };
  const word = (person: PersonDigest): string => {
    const more =
      person.birthDate === null ? personCode(person.id) : say('people.offer-born', { date: person.birthDate });
    return say('today.known-person', { name: fullName(person), more });
  };
  return (
    <div className="known-guests">
      <p role="status">{known.length > 0 && say('today.known', { count: known.length })}</p>
      {known.length > 0 && (
        <ul className="known-guests-list" aria-label={say('today.known-list')}>
          {known.flatMap(({ name, people: namesake }) =>
            namesake.map((person) => (
              <li key={`${name} ${person.id}`}>
                <ToggleButton
                  icon={UserCheck}
                  isOn={meant.get(name) === person.id}
                  onChange={(isOn) => choose(name, isOn ? person.id : null)}
                >
                  {word(person)}
                </ToggleButton>
              </li>
            )),
          )}
        </ul>
      )}
      {certain.length > 1 && (
        <Button variant="plain" onPress={() => onMean(new Map([...meant, ...certain]))}>
          {say('today.known-all', { count: certain.length })}
        </Button>
      )}
    </div>
  );
}
