import './people.css';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { type Likeness, people } from '#bridge/people';
import { theProgram } from '#bridge/program';
import { blankPerson } from '#core/people/blank-person';
import { fullName, type Person } from '#core/people/person';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { faultsShown, withoutBlanks } from './begun-entries';
import { peoplePathOf } from './people-pages';
import { PersonForm } from './person-form';
import { todayHere } from './today-here';

/** Somebody new. Who may be the same is offered while the name is typed. */
export function NewPerson() {
  const say = useSay();
  const attempt = useAttempt();
  const [, go] = useHashLocation();
  const [person, setPerson] = useState<Person>(() => blankPerson(''));
  const [tries, setTries] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const today = todayHere(theProgram().clock.now());
  const faults = faultsShown(person, today);
  const save = async (): Promise<void> => {
    setTries(tries + 1);
    if (faults.length > 0) return;
    setSaving(true);
    const saved = await attempt(people.save(withoutBlanks(person), null));
    setSaving(false);
    if (saved !== null) go(peoplePathOf({ is: 'person', id: saved.value.id }));
  };
  useEffect(() => {
    if (tries > 0) document.querySelector<HTMLElement>('.person-form [aria-invalid="true"]')?.focus();
  }, [tries]);
  return (
    <Page heading={say('roster.new')}>
      <PersonForm
        person={person}
        today={today}
        onChange={(to) => setPerson((before) => ({ ...before, ...to }))}
        faults={tries > 0 ? faults : []}
      >
        <AlikeOffers person={person} />
      </PersonForm>
      <div className="person-actions">
        <Button variant="primary" isDisabled={isSaving} onPress={() => void save()}>
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
  const { given, family, preferred, birthDate, phone, email } = person;
  const compared = useMemo(
    () => ({ given, family, preferred, birthDate, phone, email }),
    [given, family, preferred, birthDate, phone, email],
  );
  const asked = useDeferredValue(compared);
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
            <a href={`#${peoplePathOf({ is: 'person', id: like.id })}`}>
              <bdi>{fullName(like)}</bdi>
            </a>{' '}
            <span className="roster-quiet">
              {[like.birthDate, ...why.map((one) => say(`person.alike.${one}`))].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
