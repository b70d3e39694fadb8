import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { peopleSearch } from '#core/people/people-search';
import { fullName, personCode } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import { isolated } from '#ui/isolated';
import { useSay } from '#ui/say';
import { SuggestField } from '#ui/suggest-field';

export interface AuditPersonProps {
  /** The id of who was chosen; null: nobody. */
  readonly onChoose: (person: string | null) => void;
}

/** As many as a person looks through before they type one more letter. */
const mostShown = 8;

const nobody: readonly PersonDigest[] = [];

/** A name with its code: two people may have the same one. */
function wordOf(person: PersonDigest): string {
  return `${isolated(fullName(person))} · ${personCode(person.id)}`;
}

/** Narrows the list to one person, found by their name here alone: what is asked for is an id. */
export function AuditPerson({ onChoose }: AuditPersonProps) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  // After each choice the field is a fresh one: the list of the one before would open again over a name that was chosen twice.
  const [timesChosen, setChosen] = useState(0);
  // Looking at the roster is a line of its own: not before somebody types.
  const isWanted = typed !== '';
  const ask = useCallback(() => (isWanted ? people.list() : Promise.resolve(nobody)), [isWanted]);
  const { value: roster } = useAsked(ask);
  const search = useMemo(() => peopleSearch(roster ?? nobody), [roster]);
  const words = useDeferredValue(typed.split(' · ')[0]?.trim() ?? '');
  const found = useMemo(() => (words === '' ? [] : search.find(words).slice(0, mostShown)), [search, words]);
  const change = (next: string): void => {
    setTyped(next);
    const chosen = found.find((person) => wordOf(person) === next);
    onChoose(chosen?.id ?? null);
    if (chosen !== undefined) setChosen((before) => before + 1);
  };
  const isChosen = found.some((person) => wordOf(person) === typed);
  return (
    <SuggestField
      key={timesChosen}
      autoFocus={timesChosen > 0}
      label={say('audit.person')}
      offers={say('audit.person-offers')}
      hint={say(isWanted && !isChosen ? 'audit.person-choose' : 'audit.person-help')}
      value={typed}
      onChange={change}
      suggestions={found.map(wordOf)}
      {...(isWanted ? { empty: say('audit.person-nobody') } : {})}
    />
  );
}
