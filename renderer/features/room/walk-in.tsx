import './walk-in.css';
import { UserPlus } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useMemo, useRef, useState } from 'react';
import { act } from '#bridge/act';
import type { MakeUpOpen } from '#bridge/attendance';
import { people as roster } from '#bridge/people';
import { useAsked } from '#bridge/use-asked';
import { peopleSearch } from '#core/people/people-search';
import { fullName } from '#core/people/person';
import type { PersonDigest } from '#core/people/person-digest';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { useTell } from '#ui/toast';
import { useMakeUps } from './use-make-ups';
import { WalkInOffer } from './walk-in-offer';
import { offerRows, walkInOffers } from './walk-in-offers';

export interface WalkInProps {
  /** Ids of those who are on the list already. */
  readonly listed: readonly string[];
}

const longest = 120;

/** Enters somebody who came without being expected, from the roster or new, to make up for a meeting or not; they are here, so they are marked so. */
export function WalkIn({ listed }: WalkInProps) {
  const say = useSay();
  const tell = useTell();
  const attempt = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState<readonly string[]>([]);
  const { value: known } = useAsked(roster.list);
  const search = useMemo(() => peopleSearch(known ?? []), [known]);
  const offers = useMemo(() => walkInOffers(search, typed, new Set(listed)), [search, typed, listed]);
  const makeUps = useMakeUps(offers.people.map(({ id }) => id));
  const [whole, showWhole] = useState<string | null>(null);
  const rows = offerRows(offers.people, makeUps, whole);
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  const toField = (): void => form.current?.querySelector('input')?.focus();
  const write = (text: string): void => {
    setTyped(text.slice(0, longest));
    showWhole(null);
  };
  const add = async (person: PersonDigest | null, makeUp: MakeUpOpen | null = null): Promise<void> => {
    const called = person === null ? name : fullName(person);
    if (called === '') return;
    write('');
    toField();
    setAdding((before) => [...before, called]);
    const { given, family } = person ?? { given: '', family: '' };
    const makesUp = makeUp === null ? undefined : { group: makeUp.group, meeting: makeUp.key };
    const came = makeUp === null ? 'walk-in' : 'make-up';
    const doing =
      person === null
        ? act.addPerson(called)
        : act.join({ person: person.id, given, family, name: called, came, makesUp });
    const added = await attempt(doing);
    setAdding((before) => before.toSpliced(before.indexOf(called), 1));
    // Names were shut away meanwhile: nobody is named any more.
    if (added !== null || form.current === null) return;
    tell({ text: say('people.not-added', { name: called }) });
    setTyped((now) => (now === '' ? called : now));
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void add(offers.exact);
  };
  /** Up and down go between the field and what is offered over it. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(form.current?.querySelectorAll<HTMLElement>('[data-offer]') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (event.key === 'Escape' && at >= 0) toField();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (buttons.length === 0) return;
    event.preventDefault();
    const to = event.key === 'ArrowDown' ? at + 1 : at < 0 ? buttons.length - 1 : at - 1;
    const next = buttons[to];
    if (next === undefined) toField();
    else next.focus();
  };
  const { exact } = offers;
  const onEnter =
    exact === null ? say('people.offer-new', { name }) : say('people.offer-known', { name: fullName(exact) });
  const told = rows.length === 0 ? '' : `${say('people.offer-count', { count: rows.length })} ${onEnter}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows of its field and buttons are heard here once
    <form className="walk-in" data-keys="people" onSubmit={onSubmit} onKeyDown={onKeyDown} ref={form}>
      {rows.length > 0 && (
        <div className="walk-in-offers" role="group" aria-label={say('people.offers')}>
          {rows.map((row) => (
            <WalkInOffer
              key={row.person.id}
              row={row}
              onTake={(makeUp) => void add(row.person, makeUp)}
              onMore={() => {
                showWhole(row.person.id);
                toField();
              }}
            />
          ))}
        </div>
      )}
      <p className="walk-in-told" role="status">
        {told}
      </p>
      <TextField label={say('people.add')} value={typed} onChange={write} />
      <Button icon={UserPlus} onPress={() => void add(exact)} isDisabled={name === ''}>
        {say('people.add-button')}
      </Button>
      <p className="walk-in-adding" role="status">
        {adding.map((each) => say('people.adding', { name: each })).join(' ')}
      </p>
    </form>
  );
}
