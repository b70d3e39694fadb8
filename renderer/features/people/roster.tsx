import './people.css';
import { Combine, FileUp, UserPlus, Users } from 'lucide-react';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { people } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { peopleSearch } from '#core/people/people-search';
import { fullName, personCode } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import { Button } from '#ui/button';
import { ButtonLink } from '#ui/button-link';
import { Checkbox } from '#ui/checkbox';
import { EmptyState } from '#ui/empty-state';
import { Page } from '#ui/page';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { peoplePathOf } from './people-pages';

/** So many rows are drawn at once: ten thousand would take the window a second. */
const step = 100;

/** Everybody who takes part, found by a few letters of a name, a code or a phone number. */
export function Roster({ tabs }: { readonly tabs: ReactNode }) {
  const say = useSay();
  const { value, failed, again } = useAsked(people.list);
  const isEmpty = value?.length === 0;
  const add = (
    <ButtonLink icon={UserPlus} variant={isEmpty ? 'primary' : 'quiet'} href={`#${peoplePathOf({ is: 'new' })}`}>
      {say('roster.new')}
    </ButtonLink>
  );
  return (
    <Page
      heading={say('app.people')}
      lead={say('roster.lead')}
      actions={
        <>
          <ButtonLink icon={FileUp} variant="quiet" href={`#${peoplePathOf({ is: 'import' })}`}>
            {say('roster.import')}
          </ButtonLink>
          {!isEmpty && (
            <ButtonLink icon={Combine} variant="quiet" href={`#${peoplePathOf({ is: 'duplicates' })}`}>
              {say('roster.duplicates')}
            </ButtonLink>
          )}
          {!isEmpty && add}
        </>
      }
    >
      {tabs}
      {failed && (
        <p>
          {say('roster.failed')} <Button onPress={again}>{say('roster.again')}</Button>
        </p>
      )}
      {isEmpty && (
        <EmptyState icon={Users} title={say('roster.none')} action={add}>
          {say('roster.none-words')}
        </EmptyState>
      )}
      {value !== undefined && !isEmpty && <Listed listed={value} />}
    </Page>
  );
}

function Listed({ listed }: { readonly listed: readonly PersonDigest[] }) {
  const say = useSay();
  const [words, setWords] = useState('');
  const [isAll, showAll] = useState(false);
  const [shown, show] = useState(step);
  const typed = useDeferredValue(words.trim());
  const search = useMemo(() => peopleSearch(listed.filter(({ archived }) => isAll || !archived)), [listed, isAll]);
  const found = useMemo(() => search.find(typed), [search, typed]);
  const away = listed.filter(({ archived }) => archived).length;
  return (
    <>
      <div className="roster-top">
        <TextField
          label={say('roster.search')}
          type="search"
          value={words}
          onChange={(text) => {
            setWords(text);
            show(step);
          }}
        />
        {away > 0 && (
          <Checkbox isChecked={isAll} onChange={showAll}>
            {say('roster.archived-too', { count: away })}
          </Checkbox>
        )}
        <p role="status">{say('roster.count', { count: found.length })}</p>
      </div>
      <ul className="roster-rows" aria-label={say('app.people')}>
        {found.slice(0, shown).map((person) => (
          <Row key={person.id} person={person} />
        ))}
      </ul>
      {found.length > shown && (
        <Button onPress={() => show(shown + step)}>{say('roster.more', { count: found.length - shown })}</Button>
      )}
    </>
  );
}

function Row({ person }: { readonly person: PersonDigest }) {
  const say = useSay();
  const { id, birthDate, phone, holds, archived } = person;
  return (
    <li className="roster-row">
      <a href={`#${peoplePathOf({ is: 'person', id })}`}>
        <bdi>{fullName(person)}</bdi>
      </a>
      <span className="roster-quiet">{birthDate}</span>
      <span className="roster-quiet">{phone}</span>
      <span className="roster-chips">
        {!holds && <span className="chip">{say('roster.no-holds')}</span>}
        {archived && <span className="chip">{say('roster.archived')}</span>}
      </span>
      <span className="roster-code">{personCode(id)}</span>
    </li>
  );
}
