import './form.css';
import type { LucideIcon } from 'lucide-react';
import { Button } from '#ui/button';
import type { InlineAttempt } from '#ui/inline-attempt';
import { sentenceOf } from '#ui/inline-attempt';
import { useSay } from '#ui/say';

export interface FormFootProps {
  /** The button that hands the form in. */
  readonly word: string;
  readonly icon: LucideIcon;
  readonly isDisabled?: boolean;
  /** What is said while it is under way. */
  readonly busy: string;
  readonly doing: Pick<InlineAttempt, 'why' | 'isBusy'>;
  /** The way out, where there is one. */
  readonly cancel?: { readonly word: string; readonly onPress: () => void };
}

/** The end of a form: its button, its way out, and what came of it so far. */
export function FormFoot({ word, icon, isDisabled = false, busy, doing, cancel }: FormFootProps) {
  const say = useSay();
  return (
    <>
      <div className="settings-actions">
        <Button variant="primary" icon={icon} isSubmit isDisabled={isDisabled}>
          {word}
        </Button>
        {cancel && (
          <Button variant="plain" onPress={cancel.onPress}>
            {cancel.word}
          </Button>
        )}
      </div>
      <p className="settings-problem" role="alert">
        {doing.why !== null && say(sentenceOf(doing.why))}
      </p>
      <p className="settings-busy" role="status">
        {doing.isBusy && busy}
      </p>
    </>
  );
}
