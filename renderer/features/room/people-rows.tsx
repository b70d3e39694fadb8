import './people.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { useSay } from '#ui/say';
import { type Detail, detailOf, markOf, preferenceLetter, rowAfter } from './mark-keys';
import type { PeopleGround } from './people-ground';
import { PersonDetails } from './person-details';
import { PersonRow } from './person-row';
import { useMarking } from './use-marking';

export interface PeopleRowsProps {
  readonly people: RoomSnapshot['people'];
  readonly zone: string;
  readonly isLocked: boolean;
  readonly ground: PeopleGround;
}

/** The row that is open, and what in it. */
interface Open {
  readonly person: string;
  readonly detail: Detail | null;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('form, [role=dialog], [role=radiogroup]') !== null;
}

/** The list of people: arrows go through it, letters mark the one that has the focus and go on to the next. */
export function PeopleRows({ people, zone, isLocked, ground }: PeopleRowsProps) {
  const say = useSay();
  const marking = useMarking();
  const { mark, prefer, pending } = marking;
  const [current, setCurrent] = useState(0);
  const [open, setOpen] = useState<Open | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const count = people.length;
  const known = useRef(count);
  useEffect(() => {
    if (count > known.current) list.current?.scrollTo({ top: list.current.scrollHeight });
    known.current = count;
  }, [count]);
  const focusRow = (row: number): void => {
    setCurrent(row);
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
    const [given, detail] = [markOf(key), detailOf(key)];
    // What is signed can be looked at still.
    if (person === undefined || (isLocked && detail !== 'card')) return false;
    if (detail !== undefined) {
      setOpen({ person: person.person, detail });
      return true;
    }
    if (key.toUpperCase() === preferenceLetter) prefer(person.person, !person.holds);
    else if (given === undefined) return false;
    else if (person.mark !== given) mark(person.person, given);
    closeChoices(current);
    // Whoever is marked for the first time is done; a mark that is put right keeps its row.
    if (given !== undefined && person.mark === null) focusRow(Math.min(count - 1, current + 1));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') closeChoices(current);
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const row = rowAfter(event.key, current, count);
    if (row !== null) {
      event.preventDefault();
      focusRow(row);
    } else if (!event.repeat && obeyLetter(event.key)) event.preventDefault();
  };
  return (
    // The keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of its buttons are heard here once for all rows
    <ul className="people-list" aria-label={say('people.list')} data-keys="people" ref={list} onKeyDown={onKeyDown}>
      {people.map((line, index) => {
        const { person } = line;
        const isOpen = open?.person === person;
        const detail = isOpen ? open.detail : null;
        return (
          <PersonRow
            key={person}
            line={line}
            zone={zone}
            isLocked={isLocked}
            isCurrent={index === Math.min(current, count - 1)}
            isPending={pending.has(person)}
            isOpen={isOpen}
            detail={detail}
            onFocus={() => setCurrent(index)}
            onOpen={(isWanted) => setOpen(isWanted ? { person, detail: null } : null)}
            onMark={(to) => {
              mark(person, to);
              closeChoices(index);
            }}
            onPrefer={(holds) => {
              prefer(person, holds);
              closeChoices(index);
            }}
            onDetail={(wanted) => setOpen({ person, detail: wanted })}
          >
            {detail !== null && (
              <PersonDetails
                key={detail}
                line={line}
                detail={detail}
                zone={zone}
                ground={ground}
                marking={marking}
                onClose={() => closeChoices(index)}
              />
            )}
          </PersonRow>
        );
      })}
    </ul>
  );
}
