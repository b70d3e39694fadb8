import './people.css';
import { useDeferredValue, useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Likeness, people } from '#bridge/people';
import { theProgram } from '#bridge/program';
import { blankPerson } from '#core/people/blank-person';
import { fullName, type Person } from '#core/people/person';
import { personFaults } from '#core/people/person-faults';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { peoplePathOf } from './people-pages';
import { PersonForm } from './person-form';
import { todayHere } from './today-here';

/** Somebody new. Who may be the same is offered while the name is typed. */
export function NewPerson() {
  const say = useSay();
  const attempt = useAttempt();
  const [, go] = useHashLocation();
  const [person, setPerson] = useState<Person>(() => blankPerson(''));
  const [isTried, setTried] = useState(false);
  const today = todayHere(theProgram().clock.now());
  const faults = personFaults(person, today);
  const save = async (): Promise<void> => {
    setTried(true);
    if (faults.length > 0) return;
    const saved = await attempt(people.save(person, null));
    if (saved !== null) go(peoplePathOf({ is: 'person', id: saved.value.id }));
  };
  return (
    <Page heading={say('roster.new')}>
      <AlikeOffers person={person} />
      <PersonForm
        person={person}
        today={today}
        onChange={(to) => setPerson((before) => ({ ...before, ...to }))}
        faults={isTried ? faults : []}
      />
      <div className="person-actions">
        <Button variant="primary" onPress={() => void save()}>
          {say('person.keep')}
        </Button>
        <Button onPress={() => go(peoplePathOf({ is: 'roster' }))}>{say('person.leave')}</Button>
      </div>
    </Page>
  );
}

/** From so many letters of a name on it is worth asking. */
const enough = 3;

function AlikeOffers({ person }: { readonly person: Person }) {
  const say = useSay();
  const asked = useDeferredValue(person);
  const [alike, setAlike] = useState<readonly Likeness[]>([]);
  useEffect(() => {
    let wanted = true;
    const isEnough = `${asked.given}${asked.family}`.trim().length >= enough;
    const question = isEnough ? people.like(asked) : Promise.resolve([]);
    question.then((found) => wanted && setAlike(found), reportError);
    return () => {
      wanted = false;
    };
  }, [asked]);
  if (alike.length === 0) return null;
  return (
    <aside className="person-alike" aria-label={say('person.alike')}>
      <p>{say('person.alike')}</p>
      <ul>
        {alike.slice(0, 4).map(({ person: like, why }) => (
          <li key={like.id}>
            <a href={`#${peoplePathOf({ is: 'person', id: like.id })}`}>{fullName(like)}</a>{' '}
            <span className="roster-quiet">
              {[like.birthDate, ...why.map((one) => say(`person.alike.${one}`))].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
