import { KeyRound, type LucideIcon } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { keys } from '#bridge/keys';
import { Button } from '#ui/button';
import { useInlineAttempt } from '#ui/inline-attempt';
import { PasswordField } from '#ui/password-field';
import { useSay } from '#ui/say';
import { FormFoot } from './form-foot';
import { KeyShown } from './key-shown';
import type { KeyToKeep, ShowKey } from './show-key';

export interface NewKeyProps {
  readonly button: string;
  readonly icon: LucideIcon;
  /** What it comes to, said before it is done. */
  readonly words: string;
  readonly make: typeof keys.newRecoveryKey;
  readonly showKey: ShowKey;
  readonly now: () => number;
  /** Another one is still being put to use. */
  readonly isBlocked?: boolean;
}

/** `isBack`: somebody was further on already, and the focus comes back with them. */
type Step =
  | { readonly is: 'rest'; readonly isBack: boolean }
  | { readonly is: 'ask' }
  | ({ readonly is: 'made' } & KeyToKeep);

/** A button behind which a new key is made: the passphrase is asked for first, and the recovery key shown afterwards. */
export function NewKey({ button, icon, words, make, showKey, now, isBlocked = false }: NewKeyProps) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ is: 'rest', isBack: false });
  const [passphrase, setPassphrase] = useState('');
  const [isShown, show] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const doing = useInlineAttempt();
  const rest = (): void => {
    setPassphrase('');
    doing.clear();
    setStep({ is: 'rest', isBack: true });
  };
  const begin = async (): Promise<void> => {
    setEmpty(passphrase === '');
    if (passphrase === '') return;
    const made = await doing.attempt(() => make(passphrase));
    if (made === null) return;
    setPassphrase('');
    setStep({ is: 'made', recoveryKey: made.value, madeAt: now() });
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void begin();
  };
  if (step.is === 'made') return <KeyShown shown={step} showKey={showKey} onKept={rest} />;
  if (step.is === 'rest') {
    return (
      <div className="settings-actions">
        <Button icon={icon} onPress={() => setStep({ is: 'ask' })} isDisabled={isBlocked} autoFocus={step.isBack}>
          {button}
        </Button>
      </div>
    );
  }
  return (
    <form className="settings-form" onSubmit={onSubmit}>
      <p>{words}</p>
      <PasswordField
        label={say('security.prove')}
        hint={say('security.prove-hint')}
        value={passphrase}
        onChange={(to) => {
          setPassphrase(to);
          setEmpty(false);
          doing.clear();
        }}
        autoComplete="current-password"
        isShown={isShown}
        onShow={show}
        problem={isEmpty ? say('security.prove-empty') : undefined}
        autoFocus
      />
      <FormFoot
        word={say('security.make')}
        icon={KeyRound}
        busy={say('security.making')}
        doing={doing}
        cancel={{ word: say('security.cancel'), onPress: rest }}
      />
    </form>
  );
}
