import './clicker-section.css';
import { X } from 'lucide-react';
import type { ClickerButton } from '#core/session/click';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { keyName, knownKeys } from './clicker-learning';

export interface ClickerRowProps {
  readonly button: ClickerButton;
  /** What was learnt for it. */
  readonly keys: readonly string[];
  readonly isListening: boolean;
  /** It was pressed just now. */
  readonly isLit: boolean;
  readonly onLearn: () => void;
  readonly onForget: (key: string) => void;
}

/** One button of the clicker: what it is for, the keys that stand for it, and learning another. */
export function ClickerRow({ button, keys, isListening, isLit, onLearn, onForget }: ClickerRowProps) {
  const say = useSay();
  const word = say(`clicker.${button}`);
  return (
    <li className="clicker-row" data-listening={isListening} data-lit={isLit}>
      <p className="clicker-word">{word}</p>
      <Button onPress={onLearn} {...(isListening ? {} : { label: say('clicker.learn-label', { button: word }) })}>
        {say(isListening ? 'clicker.cancel' : 'clicker.learn')}
      </Button>
      <div className="clicker-keys">
        {isListening ? (
          <p role="status">{say('clicker.listening')}</p>
        ) : (
          <>
            <p>{say('clicker.always', { keys: knownKeys[button].map(keyName).join(', ') })}</p>
            {keys.map((key) => (
              <span key={key} className="clicker-key">
                {keyName(key)}
                <button
                  type="button"
                  onClick={() => onForget(key)}
                  aria-label={say('clicker.forget', { key: keyName(key), button: word })}
                >
                  <X className="icon" aria-hidden />
                </button>
              </span>
            ))}
          </>
        )}
      </div>
    </li>
  );
}
