import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { Secret } from '#core/ports/gate';
import type { InlineAttempt } from '#ui/inline-attempt';
import { PasswordField } from '#ui/password-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { FormFoot } from './form-foot';

export interface OldKeyProps {
  readonly doing: Pick<InlineAttempt, 'why' | 'isBusy'>;
  readonly onOpen: (secret: Secret) => void;
}

/** What opens a backup that today's key does not open. */
export function OldKey({ doing, onOpen }: OldKeyProps) {
  const say = useSay();
  const [by, setBy] = useState<'passphrase' | 'recovery'>('passphrase');
  const [typed, setTyped] = useState('');
  const [isShown, show] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const [wasTried, setTried] = useState(false);
  const isRecovery = by === 'recovery';
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setEmpty(typed.trim() === '');
    if (typed.trim() === '') return;
    setTried(true);
    onOpen(isRecovery ? { recoveryKey: typed.trim() } : { passphrase: typed });
  };
  // Before anything was written, it is today's key that did not fit, and that is said already.
  const told = wasTried ? doing : { ...doing, why: null };
  return (
    <form className="settings-form" onSubmit={onSubmit}>
      <p>{say('restore.old-key')}</p>
      <Segmented
        label={say('gate.back-with')}
        options={[
          { id: 'passphrase', word: say('gate.passphrase') },
          { id: 'recovery', word: say('gate.recovery-key') },
        ]}
        value={by}
        onChange={(to) => {
          setBy(to);
          setTyped('');
          setEmpty(false);
        }}
      />
      <PasswordField
        label={say(isRecovery ? 'gate.recovery-key' : 'gate.passphrase')}
        hint={say('restore.old-key-hint')}
        value={typed}
        onChange={(to) => {
          setTyped(to);
          setEmpty(false);
        }}
        autoComplete="off"
        isShown={isShown || isRecovery}
        {...(isRecovery ? {} : { onShow: show })}
        problem={isEmpty ? say(`gate.empty-${by}`) : undefined}
      />
      <FormFoot word={say('backups.look')} icon={KeyRound} busy={say('backups.looking')} doing={told} />
    </form>
  );
}
