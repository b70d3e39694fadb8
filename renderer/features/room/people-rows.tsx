import './people.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { markOf, preferenceLetter, rowAfter } from './mark-keys';
import { PersonRow } from './person-row';
import { useMarking } from './use-marking';

export interface PeopleRowsProps {
  readonly people: RoomSnapshot['people'];
  readonly zone: string;
  readonly isLocked: boolean;
}

/** The list of people: arrows go through it, letters mark the one that has the focus. */
export function PeopleRows({ people, zone, isLocked }: PeopleRowsProps) {
  const say = useSay();
  const { mark, prefer, pending } = useMarking();
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
  /** What a letter does to the person in the focused row; false where it does nothing. */
  const obeyLetter = (key: string): boolean => {
    const person = people[current];
    const given = markOf(key);
    if (person === undefined || isLocked) return false;
    if (given !== undefined && person.mark !== given) mark(person.person, given);
    if (key.toUpperCase() === preferenceLetter) prefer(person.person, !person.holds);
    else if (given === undefined) return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') closeChoices(current);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = rowAfter(event.key, current, count);
    if (row !== null) {
      event.preventDefault();
      setCurrent(row);
      focusRow(row);
    } else if (!event.repeat && obeyLetter(event.key)) {
      event.preventDefault();
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
          onPrefer={(holds) => {
            prefer(line.person, holds);
            closeChoices(index);
          }}
        />
      ))}
    </ul>
  );
}
