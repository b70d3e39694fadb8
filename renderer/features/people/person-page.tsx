import './people.css';
import { Archive, ArchiveRestore } from 'lucide-react';
import { type ReactNode, useCallback } from 'react';
import { type PersonAbout, people } from '#bridge/people';
import { theProgram } from '#bridge/program';
import { useAsked } from '#bridge/use-asked';
import { fullName, type Person, personCode } from '#core/people/person';
import { civilDate } from '#core/time/civil';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { useTell } from '#ui/toast';
import { typedOver } from '#ui/typed-over';
import { useOnLeave } from '#ui/use-on-leave';
import { faultsShown, withoutBlanks } from './begun-entries';
import { peoplePathOf } from './people-pages';
import { usePersonDraft } from './person-draft';
import { PersonForm } from './person-form';
import { todayHere } from './today-here';

/** Shows ratings and answers of somebody. `revision`: that of what is kept of them; `onChanged`: something of that was changed there. */
export type ShowWellbeing = (
  person: string,
  kept: { readonly revision: number; readonly onChanged: () => void },
) => ReactNode;

export interface PersonPageProps {
  readonly id: string;
  readonly wellbeing: ShowWellbeing | undefined;
}

/** One person: what is kept of them, their groups and the classes that they came to. */
export function PersonPage({ id, wellbeing }: PersonPageProps) {
  const say = useSay();
  const ask = useCallback(() => people.about(id), [id]);
  const { value, failed, again } = useAsked(ask);
  if (value === undefined) {
    return (
      <Page heading={say('app.people')}>
        {failed && (
          <p>
            {say('roster.failed')} <Button onPress={again}>{say('roster.again')}</Button>
          </p>
        )}
      </Page>
    );
  }
  if (!value.done) {
    return (
      <Page heading={say('person.gone')}>
        <ButtonLink href={`#${peoplePathOf({ is: 'roster' })}`}>{say('app.people')}</ButtonLink>
      </Page>
    );
  }
  return (
    <Known about={value.value} onKept={again}>
      {wellbeing?.(id, { revision: value.value.record.revision, onChanged: again })}
    </Known>
  );
}

interface KnownProps {
  readonly about: PersonAbout;
  readonly onKept: () => void;
  readonly children: ReactNode;
}

function Known({ about, onKept, children }: KnownProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const { record } = about;
  const { person, isChanged, change, forget, keptAs } = usePersonDraft(record);
  const today = todayHere(theProgram().clock.now());
  const faults = faultsShown(person, today);
  const putBack = async (before: Person, revision: number): Promise<void> => {
    if ((await attempt(people.save(before, revision))) === null) return;
    onKept();
    tell({ text: say('person.put-back', { name: fullName(before) }) });
  };
  const keep = async (): Promise<void> => {
    const before = record.person;
    const saved = await attempt(people.save(withoutBlanks(person), record.revision).then(typedOver));
    // Refused where it was changed elsewhere: what is typed stays, over what is there now.
    onKept();
    if (saved === null) return;
    const { revision } = saved.value;
    keptAs(revision);
    const back = (): void => void putBack(before, revision);
    tell({ text: say('person.kept', { name: fullName(person) }), action: { word: say('person.undo'), onPress: back } });
  };
  useOnLeave(() => {
    if (!isChanged) return;
    if (faults.length === 0) void keep();
    else tell({ text: say('person.not-kept', { name: fullName(record.person) }) });
  });
  const archive = async (archived: boolean): Promise<void> => {
    if ((await attempt(people.archive(record.id, archived))) === null) return;
    onKept();
    const back = (): void => void archive(!archived);
    const text = say(archived ? 'person.archived' : 'person.brought-back', { name: fullName(person) });
    tell({ text, action: { word: say('person.undo'), onPress: back } });
  };
  return (
    <Page
      heading={fullName(record.person)}
      lead={personCode(record.id)}
      actions={
        <Button icon={record.archived ? ArchiveRestore : Archive} onPress={() => void archive(!record.archived)}>
          {say(record.archived ? 'person.bring-back' : 'person.archive')}
        </Button>
      }
    >
      <PersonForm person={person} today={today} onChange={change} faults={isChanged ? faults : []} />
      <div className="person-actions">
        <Button variant="primary" isDisabled={!isChanged || faults.length > 0} onPress={() => void keep()}>
          {say('person.keep')}
        </Button>
        {isChanged && <Button onPress={forget}>{say('person.as-before')}</Button>}
      </div>
      {children}
      <History about={about} />
    </Page>
  );
}

function History({ about: { groups, sessions } }: { readonly about: PersonAbout }) {
  const say = useSay();
  return (
    <section className="person-history" aria-labelledby="person-history">
      <h2 id="person-history">{say('person.history')}</h2>
      {groups.length + sessions.length === 0 && <p className="roster-quiet">{say('person.no-history')}</p>}
      <ul>
        {groups.map(({ id, title, state }) => (
          <li key={id}>
            <a href={`#/groups/${encodeURIComponent(id)}`}>{title}</a>{' '}
            <span className="roster-quiet">{say(`person.in-group.${state}`)}</span>
          </li>
        ))}
        {sessions.map(({ id, title, at, zone, mark, minutes }) => (
          <li key={id}>
            <span className="roster-quiet">{civilDate(at, zone)}</span>{' '}
            <a href={`#/records/${encodeURIComponent(id)}`}>{title}</a>{' '}
            <span>{say(mark === null ? 'mark.none' : `mark.${mark}`)}</span>
            {minutes !== null && <span className="roster-quiet"> {say('person.minutes', { minutes })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
