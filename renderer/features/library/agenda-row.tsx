import { CircleAlert, Heart } from 'lucide-react';
import { memo } from 'react';
import { type Milliseconds, seconds } from '#core/time/milliseconds';
import { MinutesField } from '#ui/minutes-field';
import { useSay } from '#ui/say';
import { spanFigures } from '#ui/typed-span';
import { VisuallyHidden } from '#ui/visually-hidden';
import type { AgendaLine } from './agenda-lines';

export interface AgendaRowProps {
  readonly line: AgendaLine;
  /** What is added comes after it. */
  readonly isBeforeNew: boolean;
  readonly onLength: (part: string, length: Milliseconds) => void;
}

function share(part: number): string {
  return `${(100 * part).toFixed(2)}%`;
}

/** One part of the agenda: what it is, when it begins, how long it takes and where in the class it lies. */
export const AgendaRow = memo(function AgendaRow({ line, isBeforeNew, onLength }: AgendaRowProps) {
  const say = useSay();
  const { id, word, kind, duration, start, findings } = line;
  const isPractice = line.isPractice || undefined;
  return (
    <div className="agenda-row" data-before-new={isBeforeNew || undefined}>
      <span className="agenda-words">
        <span className="agenda-title">{word}</span>
        <span className="agenda-facts">
          <span className="agenda-fact">{say(`kind.${kind}`)}</span>
          <span className="agenda-fact">{say('editor.start', { at: spanFigures(start / 1000) })}</span>
          {line.isPractice && (
            <span className="agenda-fact agenda-practice">
              <Heart className="icon" aria-hidden />
              {say('editor.practice')}
            </span>
          )}
          {findings > 0 && (
            <span className="agenda-fact agenda-to-mend">
              <CircleAlert className="icon" aria-hidden />
              <span aria-hidden>{findings}</span>
              <VisuallyHidden>{say('editor.to-mend', { count: findings })}</VisuallyHidden>
            </span>
          )}
        </span>
      </span>
      <span className="agenda-minutes">
        <MinutesField
          label={say('editor.minutes-of', { title: word })}
          seconds={duration / 1000}
          onChange={(length) => onLength(id, seconds(length))}
        />
        <span aria-hidden>{say('editor.min')}</span>
      </span>
      <span className="agenda-line" aria-hidden>
        {line.within > 0 && (
          <span
            data-practice={isPractice}
            style={{ insetInlineStart: share(line.from), inlineSize: share(line.within) }}
          />
        )}
        {line.beyond > 0 && (
          <span
            data-beyond
            style={{ insetInlineStart: share(line.from + line.within), inlineSize: share(line.beyond) }}
          />
        )}
      </span>
    </div>
  );
});
