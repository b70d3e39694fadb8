import { useEffect, useRef } from 'react';
import type { AttendanceLine } from '#core/attendance/attendance-line';
import type { Mark } from '#core/session/mark';
import { KeyCap } from '#ui/key-cap';
import { useSay } from '#ui/say';
import { markLetters, preferenceLetter } from './mark-keys';

export interface MarkChoicesProps {
  readonly line: AttendanceLine;
  readonly onMark: (mark: Mark | null) => void;
  readonly onPrefer: (holds: boolean) => void;
}

/** What can be said of one person, under their row: their mark, and whether holds suit them. */
export function MarkChoices({ line, onMark, onPrefer }: MarkChoicesProps) {
  const say = useSay();
  const { name, mark, holds } = line;
  const choices = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    choices.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <fieldset className="mark-choices" aria-label={say('people.marks-for', { name })} ref={choices}>
      {markLetters.map(({ mark: choice, letter }) => (
        <button
          key={choice}
          type="button"
          className="mark-choice"
          aria-pressed={choice === mark}
          onClick={() => onMark(choice)}
        >
          {say(`mark.${choice}`)}
          <KeyCap>{letter}</KeyCap>
        </button>
      ))}
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
  );
}
