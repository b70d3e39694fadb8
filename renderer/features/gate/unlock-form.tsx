import './unlock-form.css';
import { KeyRound, LockKeyholeOpen } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { Button } from '#ui/button';
import { PasswordField } from '#ui/password-field';
import { useSay } from '#ui/say';
import { useUnlock } from './use-unlock';

export interface UnlockFormProps {
  /** The records are on their way. */
  readonly isOpening: boolean;
  /** It is the one thing on the page, and takes the focus; beside a running class it never does. */
  readonly isAlone: boolean;
}

/** Passphrase or recovery key, and the button that opens. */
export function UnlockForm({ isOpening, isAlone }: UnlockFormProps) {
  const say = useSay();
  const unlock = useUnlock();
  const [isShown, show] = useState(false);
  const { by, problem } = unlock;
  const other = by === 'passphrase' ? 'recovery' : 'passphrase';
  const isBusy = unlock.isBusy || isOpening;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    unlock.tryIt();
  };
  return (
    <form className="unlock" onSubmit={onSubmit}>
      <PasswordField
        label={say(by === 'passphrase' ? 'gate.passphrase' : 'gate.recovery-key')}
        {...(by === 'recovery' ? { hint: say('gate.recovery-hint') } : {})}
        value={unlock.typed}
        onChange={unlock.type}
        autoComplete={by === 'passphrase' ? 'current-password' : 'off'}
        isShown={isShown || by === 'recovery'}
        {...(by === 'recovery' ? {} : { onShow: show })}
        problem={problem === null ? undefined : say(problem)}
        autoFocus={isAlone}
        inputRef={unlock.field}
      />
      <div className="unlock-actions">
        <Button variant="primary" size={isAlone ? 'large' : 'normal'} icon={LockKeyholeOpen} isSubmit>
          {say('gate.unlock')}
        </Button>
        <Button variant="plain" icon={KeyRound} onPress={() => unlock.use(other)}>
          {say(other === 'recovery' ? 'gate.use-recovery' : 'gate.use-passphrase')}
        </Button>
      </div>
      <p className="unlock-opening" role="status">
        {isBusy && <span>{say('gate.opening')}</span>}
      </p>
    </form>
  );
}
