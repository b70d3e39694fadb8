import './person-open.css';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { Mark } from '#core/session/mark';
import { KeyCap } from '#ui/key-cap';
import { useSay } from '#ui/say';
import { type Detail, detailLetters, markLetters, preferenceLetter, rareLetters } from './mark-keys';
import { bringRowInSight } from './row-in-sight';

export interface MarkChoicesProps {
  readonly line: AttendanceLine;
  readonly onMark: (mark: Mark | null) => void;
  readonly onPrefer: (holds: boolean) => void;
  readonly detail: Detail | null;
  readonly onDetail: (detail: Detail | null) => void;
  /** What is open of the details. */
  readonly children?: ReactNode;
}

/** What can be said of one person, under their row: their mark, whether holds suit them, and what else is known. */
export function MarkChoices(props: MarkChoicesProps) {
  const say = useSay();
  const { line, onMark, onPrefer, detail, onDetail, children } = props;
  const { name, mark, holds } = line;
  const choices = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another form may be taller than what was in sight
  useEffect(() => {
    bringRowInSight(choices.current);
  }, [detail]);
  const choice = ({ mark: to, letter }: { readonly mark: Mark; readonly letter: string }): ReactNode => (
    <button key={to} type="button" className="mark-choice" aria-pressed={to === mark} onClick={() => onMark(to)}>
      {say(`mark.${to}`)}
      <KeyCap>{letter}</KeyCap>
    </button>
  );
  return (
    <div className="person-open" ref={choices}>
      {detail === null && (
        <fieldset className="mark-choices" aria-label={say('people.marks-for', { name })}>
          {markLetters.map(choice)}
          {mark !== null && (
            <button type="button" className="mark-choice" onClick={() => onMark(null)}>
              {say('mark.none')}
            </button>
          )}
          <button type="button" className="mark-choice" aria-pressed={!holds} onClick={() => onPrefer(!holds)}>
            {say('people.holds')}
            <KeyCap>{preferenceLetter}</KeyCap>
          </button>
        </fieldset>
      )}
      <div className="person-details">
        {detailLetters.map(({ detail: which, letter }) => (
          <button
            key={which}
            type="button"
            className="person-detail"
            aria-expanded={detail === which}
            onClick={() => onDetail(detail === which ? null : which)}
          >
            {say(`${which}.button`)}
            <KeyCap>{letter}</KeyCap>
          </button>
        ))}
        <button
          type="button"
          className="person-detail"
          aria-expanded={detail === 'marks'}
          onClick={() => onDetail(detail === 'marks' ? null : 'marks')}
        >
          {say('people.more-marks')}
        </button>
      </div>
      {detail === 'marks' && (
        <fieldset className="mark-choices mark-choices-rare" aria-label={say('people.more-marks')}>
          {rareLetters.map(choice)}
        </fieldset>
      )}
      {children}
    </div>
  );
}
