import { useEffect, useRef } from 'react';
import type { Mark } from '#core/session/mark';
import { KeyCap } from '#ui/key-cap';
import { useSay } from '#ui/say';
import { markLetters } from './mark-keys';

export interface MarkChoicesProps {
  readonly name: string;
  readonly mark: Mark | null;
  readonly onMark: (mark: Mark | null) => void;
}

/** The marks that one person can be given, under their row. */
export function MarkChoices({ name, mark, onMark }: MarkChoicesProps) {
  const say = useSay();
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
    </fieldset>
  );
}
