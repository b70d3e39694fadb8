import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { InlineAttempt } from '#ui/inline-attempt';
import { PasswordField } from '#ui/password-field';
import { useSay } from '#ui/say';
import { FormFoot } from './form-foot';

export interface SealedFileProps {
  readonly name: string;
  readonly doing: InlineAttempt;
  readonly onOpen: (passphrase: string) => void;
  readonly onLeave: () => void;
}

/** A file that wants its passphrase before it shows what is inside. */
export function SealedFile({ name, doing, onOpen, onLeave }: SealedFileProps) {
  const say = useSay();
  const [passphrase, setPassphrase] = useState('');
  const [isShown, show] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setEmpty(passphrase === '');
    if (passphrase !== '') onOpen(passphrase);
  };
  return (
    <form className="settings-form" onSubmit={onSubmit}>
      <h3 className="inside-heading">{say('file.sealed', { name })}</h3>
      <PasswordField
        label={say('file.in-passphrase')}
        hint={say('file.in-passphrase-hint')}
        value={passphrase}
        onChange={(to) => {
          setPassphrase(to);
          setEmpty(false);
          doing.clear();
        }}
        autoComplete="off"
        isShown={isShown}
        onShow={show}
        problem={isEmpty ? say('file.in-passphrase-empty') : undefined}
        autoFocus
      />
      <FormFoot
        word={say('file.open')}
        icon={KeyRound}
        busy={say('file.looking')}
        doing={doing}
        cancel={{ word: say('file.leave'), onPress: onLeave }}
      />
    </form>
  );
}
