import './people.css';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { countsOf } from './counts';
import { markOf, rowAfter } from './mark-keys';
import { PersonRow } from './person-row';
import { useMarking } from './use-marking';
import { WalkIn } from './walk-in';

export interface PeopleProps {
  readonly room: RoomSnapshot;
  readonly lock: ReactNode;
  readonly unlock: ReactNode;
}

/** The people of the session: one tap marks somebody as here. While names are shut away, a small lock in their place. */
export function People({ room, lock, unlock }: PeopleProps) {
  const say = useSay();
  if (!room.isPrivate) return <Known room={room} lock={lock} />;
  return (
    <aside className="people" aria-labelledby="people">
      <header className="people-head">
        <h2 className="people-heading" id="people">
          {say('people.heading')}
        </h2>
      </header>
      <div className="people-shut">{unlock}</div>
    </aside>
  );
}

function Known({ room, lock }: Omit<PeopleProps, 'unlock'>) {
  const say = useSay();
  const { people, zone } = room;
  const isLocked = room.signed !== null;
  const { listed, here, unmarked } = countsOf(people);
  return (
    <aside className="people" aria-labelledby="people">
      <header className="people-head">
        <h2 className="people-heading" id="people">
          {say('people.heading')}
        </h2>
        {lock}
        {listed > 0 && (
          <p className="people-counts" role="status">
            {say('people.counts', { here, listed })}
            {unmarked.length > 0 && (
              <span className="people-unmarked">{say('people.unmarked-count', { count: unmarked.length })}</span>
            )}
          </p>
        )}
      </header>
      {listed === 0 && <p className="people-nobody">{say('people.nobody')}</p>}
      <Rows people={people} zone={zone} isLocked={isLocked} />
      {!isLocked && <WalkIn />}
    </aside>
  );
}

interface RowsProps {
  readonly people: RoomSnapshot['people'];
  readonly zone: string;
  readonly isLocked: boolean;
}

function Rows({ people, zone, isLocked }: RowsProps) {
  const say = useSay();
  const { mark, pending } = useMarking();
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const count = people.length;
  const known = useRef(count);
  useEffect(() => {
    if (count > known.current) list.current?.scrollTo({ top: list.current.scrollHeight });
    known.current = count;
  }, [count]);
  const focusRow = (row: number): void => {
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[row]?.focus();
  };
  const closeChoices = (row: number): void => {
    if (open === null) return;
    setOpen(null);
    focusRow(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') closeChoices(current);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowAfter(event.key, current, count);
    const given = markOf(event.key);
    const person = people[current];
    if (row !== null) {
      event.preventDefault();
      setCurrent(row);
      focusRow(row);
    } else if (given !== undefined && person !== undefined && !event.repeat && !isLocked) {
      event.preventDefault();
      if (person.mark !== given) mark(person.person, given);
      closeChoices(current);
    }
  };
  return (
    // The keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons are heard here once for all rows
    <ul className="people-list" aria-label={say('people.list')} data-keys="people" ref={list} onKeyDown={onKeyDown}>
      {people.map((line, index) => (
        <PersonRow
          key={line.person}
          line={line}
          zone={zone}
          isLocked={isLocked}
          isCurrent={index === Math.min(current, count - 1)}
          isPending={pending.has(line.person)}
          isOpen={open === line.person}
          onFocus={() => setCurrent(index)}
          onOpen={(isOpen) => setOpen(isOpen ? line.person : null)}
          onMark={(to) => {
            mark(line.person, to);
            closeChoices(index);
          }}
        />
      ))}
    </ul>
  );
}
