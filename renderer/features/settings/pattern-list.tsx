import './pattern-list.css';
import type { Pattern } from '#core/breathing/pattern';
import { useSay } from '#ui/say';
import { VisuallyHidden } from '#ui/visually-hidden';
import { figureOf } from './pattern-figure';

export interface PatternListProps {
  /** One's own first. */
  readonly patterns: readonly Pattern[];
  readonly isOwn: (pattern: Pattern) => boolean;
  readonly chosen: Pattern;
  readonly onChoose: (pattern: Pattern) => void;
}

/** All patterns by name and figure, one of them chosen. */
export function PatternList({ patterns, isOwn, chosen, onChoose }: PatternListProps) {
  const say = useSay();
  return (
    <fieldset className="pattern-list">
      <legend>
        <VisuallyHidden>{say('patterns.list')}</VisuallyHidden>
      </legend>
      {patterns.map((pattern) => (
        <label key={pattern.id} className="pattern-option">
          <input
            type="radio"
            name="pattern"
            value={pattern.id}
            checked={pattern.id === chosen.id}
            onChange={() => onChoose(pattern)}
          />
          <span>{pattern.name}</span>
          <span className="pattern-option-figure">
            {isOwn(pattern) && `${say('patterns.own')}: `}
            {figureOf(pattern, say)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
