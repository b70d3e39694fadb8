import { User } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { peopleSearch } from '#core/people/people-search';
import { fullName, personCode } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import { Finder } from '#ui/finder';
import { useSay } from '#ui/say';
import { useEnrol } from './use-enrol';
import type { GroupHold } from './use-group';

export interface AddPersonProps {
  readonly hold: GroupHold;
  /** Null: not known yet. */
  readonly roster: readonly PersonDigest[] | null;
}

/** As many as a person looks through before they type one more letter. */
const mostShown = 8;

/** Enters somebody of the roster by a few letters of their name. */
export function AddPerson({ hold, roster }: AddPersonProps) {
  const say = useSay();
  const enrol = useEnrol(hold);
  const [words, setWords] = useState('');
  // After each one who is entered the field is a fresh one, ready for the next.
  const [entered, setEntered] = useState(0);
  const search = useMemo(() => peopleSearch((roster ?? []).filter(({ archived }) => !archived)), [roster]);
  const typed = useDeferredValue(words.trim());
  const { people } = hold.about.record.group;
  const found = useMemo(() => {
    const here = new Map(people.map(({ person, state }) => [person, state]));
    if (typed === '') return [];
    return search
      .find(typed)
      .filter(({ id }) => here.get(id) !== 'enrolled')
      .slice(0, mostShown)
      .map((person) => ({ person, state: here.get(person.id) ?? null }));
  }, [search, typed, people]);
  const take = (id: string): void => {
    const chosen = found.find(({ person }) => person.id === id);
    if (chosen === undefined) return;
    setWords('');
    setEntered((before) => before + 1);
    void enrol({ person: id, state: 'enrolled', why: '', name: fullName(chosen.person) });
  };
  return (
    <section className="add-person" aria-label={say('groups.add')}>
      <Finder
        key={entered}
        label={say('groups.add')}
        placeholder={say('groups.add-hint')}
        words={words}
        onWords={setWords}
        hasFocus={people.length === 0 || entered > 0}
        found={say('groups.found')}
        groups={[
          {
            id: 'found',
            word: say('groups.found'),
            items: found.map(({ person, state }) => ({
              id: person.id,
              word: fullName(person),
              note: state === null ? personCode(person.id) : say(`groups.is.${state}`),
              icon: User,
            })),
          },
        ]}
        empty={typed === '' ? say('groups.found-start') : say('groups.found-nobody', { typed })}
        onTake={take}
      />
      <p className="groups-quiet">
        {say('groups.add-words')} <a href="#/groups/people/new">{say('groups.new-person')}</a>
      </p>
    </section>
  );
}
