import './agenda.css';
import type { LucideIcon } from 'lucide-react';
import { useSay } from '#ui/say';
import type { WordId } from '#words/en';

export interface EditorSectionProps {
  readonly icon: LucideIcon;
  readonly word: WordId;
  readonly lead: WordId;
  readonly isHere: boolean;
  readonly onGo: () => void;
}

/** One thing that can be looked at in an editor, besides the rows of its list. */
export function EditorSection({ icon: Icon, word, lead, isHere, onGo }: EditorSectionProps) {
  const say = useSay();
  return (
    <button type="button" className="agenda-class" aria-current={isHere ? 'true' : undefined} onClick={onGo}>
      <Icon className="icon" aria-hidden />
      <span className="agenda-words">
        <span className="agenda-title">{say(word)}</span>
        <span className="agenda-facts">{say(lead)}</span>
      </span>
    </button>
  );
}
