import { ChevronDown, Circle, CircleCheckBig, CircleDashed, CircleX } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { attended, type Mark } from '#core/session/mark';
import { useSay } from '#ui/say';
import { MarkChoices } from './mark-choices';
import type { Detail } from './mark-keys';
import { markWords, personNotes } from './person-words';

export interface PersonRowProps {
  readonly line: AttendanceLine;
  readonly zone: string;
  readonly isLocked: boolean;
  /** The one row that Tab reaches; arrows reach the others. */
  readonly isCurrent: boolean;
  readonly isPending: boolean;
  readonly isOpen: boolean;
  readonly detail: Detail | null;
  readonly onFocus: () => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMark: (mark: Mark | null) => void;
  readonly onPrefer: (holds: boolean) => void;
  readonly onDetail: (detail: Detail | null) => void;
  /** What is open of the details. */
  readonly children?: ReactNode;
}

function MarkIcon({ mark, isPending }: { readonly mark: Mark | null; readonly isPending: boolean }) {
  if (isPending) return <CircleDashed className="icon" aria-hidden />;
  if (mark === null) return <Circle className="icon" aria-hidden />;
  return attended.includes(mark) ? (
    <CircleCheckBig className="icon" aria-hidden />
  ) : (
    <CircleX className="icon" aria-hidden />
  );
}

/** One person: the name marks them as here, the word beside it opens the other marks, the last one their card. */
export function PersonRow(props: PersonRowProps) {
  const say = useSay();
  const { line, isPending, isOpen, isCurrent, isLocked } = props;
  const { mark, holds } = line;
  const name = holds ? line.name : say('people.named-no-holds', { name: line.name });
  const words = isPending ? say('people.pending') : markWords(say, line, props.zone);
  const notes = personNotes(say, line, props.zone);
  const about = useId();
  const tabIndex = isCurrent ? 0 : -1;
  const isCardOpen = isOpen && props.detail === 'card';
  const areMarksOpen = isOpen && !isCardOpen;
  return (
    <li
      className="person"
      data-mark={mark ?? 'none'}
      data-here={mark !== null && attended.includes(mark)}
      data-open={isOpen}
    >
      <button
        type="button"
        className="person-name"
        data-row={isLocked ? undefined : true}
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        disabled={isLocked}
        aria-describedby={notes.length > 0 ? about : undefined}
        aria-label={mark === null ? say('people.mark-present', { name }) : `${name}, ${words}`}
        onClick={() => (mark === null ? props.onMark('present') : props.onOpen(!areMarksOpen))}
      >
        <MarkIcon mark={mark} isPending={isPending} />
        <span className="person-who">
          <bdi className="person-name-word" title={line.name}>
            {line.name}
          </bdi>{' '}
          {!holds && <span className="person-holds">{say('people.no-holds')}</span>}
        </span>
      </button>
      <button
        type="button"
        className="person-state"
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        disabled={isLocked}
        aria-expanded={areMarksOpen}
        aria-label={say('people.change', { name: line.name, state: words })}
        onClick={() => props.onOpen(!areMarksOpen)}
      >
        {words}
        {!isLocked && <ChevronDown className="icon person-chevron" aria-hidden />}
      </button>
      <button
        type="button"
        className="person-card-open"
        data-row={isLocked ? true : undefined}
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        aria-expanded={isCardOpen}
        aria-label={say('card.open', { name: line.name })}
        onClick={() => (isCardOpen ? props.onOpen(false) : props.onDetail('card'))}
      >
        {say('card.button')}
      </button>
      {notes.length > 0 && (
        <p className="person-notes" id={about} title={notes.join(' · ')}>
          {notes.join(' · ')}
        </p>
      )}
      {isCardOpen && props.children}
      {areMarksOpen && !isLocked && (
        <MarkChoices
          line={line}
          onMark={props.onMark}
          onPrefer={props.onPrefer}
          detail={props.detail}
          onDetail={props.onDetail}
        >
          {props.children}
        </MarkChoices>
      )}
    </li>
  );
}
