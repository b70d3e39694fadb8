import { ChevronDown, Circle, CircleCheckBig, CircleDashed, CircleX } from 'lucide-react';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import { attended, type Mark, wentEarly } from '#core/session/mark';
import { clockTime } from '#core/time/civil';
import type { Instant } from '#core/time/instant';
import { type Say, useSay } from '#ui/say';
import { MarkChoices } from './mark-choices';

export interface PersonRowProps {
  readonly line: AttendanceLine;
  readonly zone: string;
  readonly isLocked: boolean;
  /** The one row that Tab reaches; arrows reach the others. */
  readonly isCurrent: boolean;
  readonly isPending: boolean;
  readonly isOpen: boolean;
  readonly onFocus: () => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onMark: (mark: Mark | null) => void;
  readonly onPrefer: (holds: boolean) => void;
}

/** Marks of people who were there, and when. */
function isTimed(mark: Mark): mark is Exclude<Mark, 'absent' | 'excused' | 'no-show' | 'cancelled-late'> {
  return attended.includes(mark);
}

function timeOf({ mark, arrived, left }: AttendanceLine): Instant | null {
  return mark !== null && wentEarly.includes(mark) ? left : arrived;
}

/** What a row says of a person's mark, with the time that belongs to it. */
function markWords(say: Say, line: AttendanceLine, zone: string): string {
  const { mark, minutes } = line;
  const at = timeOf(line);
  if (mark === 'present' && minutes !== null) return say('mark.minutes', { mark: say('mark.present'), minutes });
  if (mark === null) return say('mark.none');
  if (at === null || !isTimed(mark)) return say(`mark.${mark}`);
  const words = say(`mark.at.${mark}`, { time: clockTime(at, zone) });
  return minutes === null ? words : say('mark.minutes', { mark: words, minutes });
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

/** One person: the name marks them as here, the word beside it opens the other marks. */
export function PersonRow(props: PersonRowProps) {
  const say = useSay();
  const { line, isPending, isOpen, isCurrent, isLocked } = props;
  const { mark, holds } = line;
  const name = holds ? line.name : say('people.named-no-holds', { name: line.name });
  const words = isPending ? say('people.pending') : markWords(say, line, props.zone);
  const tabIndex = isCurrent ? 0 : -1;
  return (
    <li className="person" data-mark={mark ?? 'none'} data-open={isOpen}>
      <button
        type="button"
        className="person-name"
        data-row
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        disabled={isLocked}
        aria-label={mark === null ? say('people.mark-present', { name }) : `${name}, ${words}`}
        onClick={() => (mark === null ? props.onMark('present') : props.onOpen(!isOpen))}
      >
        <MarkIcon mark={mark} isPending={isPending} />
        <span className="person-who">
          <span className="person-name-word" title={line.name}>
            {line.name}
          </span>{' '}
          {!holds && <span className="person-holds">{say('people.no-holds')}</span>}
        </span>
      </button>
      <button
        type="button"
        className="person-state"
        tabIndex={tabIndex}
        onFocus={props.onFocus}
        disabled={isLocked}
        aria-expanded={isOpen}
        aria-label={say('people.change', { name: line.name, state: words })}
        onClick={() => props.onOpen(!isOpen)}
      >
        {words}
        {!isLocked && <ChevronDown className="icon person-chevron" aria-hidden />}
      </button>
      {isOpen && !isLocked && <MarkChoices line={line} onMark={props.onMark} onPrefer={props.onPrefer} />}
    </li>
  );
}
