import { LockKeyhole } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { keys } from '#bridge/keys';
import { useNewPassphrase } from '#bridge/use-new-passphrase';
import { useInlineAttempt } from '#ui/inline-attempt';
import { PasswordField } from '#ui/password-field';
import { useSay } from '#ui/say';
import { FormFoot } from './form-foot';
import { PassphraseFields } from './passphrase-fields';

export interface ChangePassphraseProps {
  readonly onChanged: () => void;
  readonly onCancel: () => void;
}

/** Puts a new passphrase in place of the one until now, which has to be shown first; the recovery key does as well. */
export function ChangePassphrase({ onChanged, onCancel }: ChangePassphraseProps) {
  const say = useSay();
  const [current, setCurrent] = useState('');
  const [isShown, show] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const chosen = useNewPassphrase();
  const doing = useInlineAttempt();
  const change = async (): Promise<void> => {
    const isReady = chosen.check();
    setEmpty(current === '');
    if (!isReady || current === '') return;
    const changed = await doing.attempt(() => keys.changePassphrase(current, chosen.passphrase));
    if (changed !== null) onChanged();
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void change();
  };
  return (
    <form className="settings-form" onSubmit={onSubmit}>
      <PasswordField
        label={say('security.current')}
        hint={say('security.current-recovery-hint')}
        value={current}
        onChange={(to) => {
          setCurrent(to);
          setEmpty(false);
        }}
        autoComplete="current-password"
        isShown={isShown}
        onShow={show}
        problem={isEmpty ? say('security.current-empty') : undefined}
        autoFocus
      />
      <PassphraseFields chosen={chosen} label="security.new" hint="gate.passphrase-hint" again="security.new-again" />
      <FormFoot
        word={say('security.change')}
        icon={LockKeyhole}
        busy={say('security.using')}
        doing={doing}
        cancel={{ word: say('security.cancel'), onPress: onCancel }}
      />
    </form>
  );
}
