import { ChevronDown } from 'lucide-react';
import type { Part } from '#core/curriculum/class-plan';
import type { Milliseconds } from '#core/time/milliseconds';
import { minuteMark } from '#core/time/minute-mark';
import { useSay } from '#ui/say';
import { ItemIcon } from './item-icon';
import { lengthWords } from './length-words';
import { PartContent } from './part-content';

export interface PartViewProps {
  readonly part: Part;
  /** When it begins by the plan, from the beginning of the class, milliseconds. */
  readonly at: Milliseconds;
  /** BCP 47 language tag of the class. */
  readonly language: string;
  readonly isOpen: boolean;
  readonly onTurn: (isOpen: boolean) => void;
}

/** A part of a class: what it is in one line, and all of it when that is pressed. */
export function PartView({ part, at, language, isOpen, onTurn }: PartViewProps) {
  const say = useSay();
  const { title, prompt, kind, duration, least, most, mayDrop, practice } = part;
  const gives = least !== undefined || most !== undefined;
  return (
    <li className="part-view" data-practice={practice}>
      <details open={isOpen} onToggle={({ currentTarget }) => onTurn(currentTarget.open)}>
        <summary>
          <span className="part-view-at">{minuteMark(at)}</span>
          <ItemIcon kind="practices" partKind={kind} />
          <span className="part-view-words">
            <h3 className="part-view-title" lang={language}>
              {title}
            </h3>
            <span className="part-view-prompt" lang={language}>
              {prompt}
            </span>
          </span>
          <span className="part-view-length">
            {lengthWords(say, duration)}
            {gives && (
              <span className="part-view-gives">
                {say('library.gives', { least: minuteWords(least ?? duration), most: minuteWords(most ?? duration) })}
              </span>
            )}
            {mayDrop === true && <span className="part-view-gives">{say('library.may-drop')}</span>}
          </span>
          <ChevronDown className="icon part-view-turn" aria-hidden />
        </summary>
        {isOpen && <PartContent part={part} language={language} />}
      </details>
    </li>
  );
}

/** Minutes with at most one decimal. */
function minuteWords(span: Milliseconds): number {
  return Math.round(span / 6000) / 10;
}
