import { LockKeyhole } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { keys } from '#bridge/keys';
import { useNewPassphrase } from '#bridge/use-new-passphrase';
import { useInlineAttempt } from '#ui/inline-attempt';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { FormFoot } from './form-foot';
import { PassphraseFields } from './passphrase-fields';

/** Chooses the first passphrase, and makes the recovery key that belongs beside it. */
export function FirstPassphrase({ onMade }: { readonly onMade: (recoveryKey: string) => void }) {
  const say = useSay();
  const chosen = useNewPassphrase();
  const doing = useInlineAttempt();
  const choose = async (): Promise<void> => {
    if (!chosen.check()) return;
    const { passphrase } = chosen;
    const made = await doing.attempt(async () => {
      const taken = await keys.changePassphrase(null, passphrase);
      return taken.done ? keys.newRecoveryKey(passphrase) : taken;
    });
    if (made !== null) onMade(made.value);
  };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void choose();
  };
  return (
    <form className="settings-form" onSubmit={onSubmit}>
      <Notice icon={LockKeyhole} title={say('security.only-keychain')}>
        {say('security.only-keychain-words')}
      </Notice>
      <PassphraseFields chosen={chosen} label="gate.passphrase" hint="gate.passphrase-hint" again="gate.again" />
      <FormFoot word={say('security.use')} icon={LockKeyhole} busy={say('security.using')} doing={doing} />
    </form>
  );
}
