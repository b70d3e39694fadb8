import { ArchiveRestore } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import type { Secret } from '#core/ports/gate';
import { Button } from '#ui/button';
import { PasswordField } from '#ui/password-field';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';
import { TextField } from '#ui/text-field';
import type { By } from './use-unlock';

export interface BringBackProps {
  readonly onBringBack: (folder: string, secret: Secret) => void;
  readonly isBusy: boolean;
  readonly problem: string | null;
  /** A way round it, where there is one. */
  readonly otherWay?: { readonly word: string; readonly onPress: () => void };
}

/** Where a backup lies and what opens it. */
export function BringBack({ onBringBack, isBusy, problem, otherWay }: BringBackProps) {
  const say = useSay();
  const [folder, setFolder] = useState('');
  const [by, setBy] = useState<By>('passphrase');
  const [typed, setTyped] = useState('');
  const [isShown, show] = useState(false);
  const [wasTried, setTried] = useState(false);
  const isEmpty = { folder: folder.trim() === '', typed: typed.trim() === '' };
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isBusy || isEmpty.folder || isEmpty.typed) return;
    onBringBack(folder.trim(), by === 'passphrase' ? { passphrase: typed } : { recoveryKey: typed.trim() });
  };
  const isRecovery = by === 'recovery';
  return (
    <form className="gate-form" onSubmit={onSubmit}>
      <TextField
        label={say('gate.folder')}
        hint={say('gate.folder-hint')}
        value={folder}
        onChange={setFolder}
        problem={wasTried && isEmpty.folder ? say('gate.empty-folder') : undefined}
        autoFocus
      />
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
        }}
      />
      <PasswordField
        label={say(isRecovery ? 'gate.recovery-key' : 'gate.passphrase')}
        hint={say(isRecovery ? 'gate.recovery-hint' : 'gate.back-passphrase-hint')}
        value={typed}
        onChange={setTyped}
        autoComplete={isRecovery ? 'off' : 'current-password'}
        isShown={isShown || isRecovery}
        {...(isRecovery ? {} : { onShow: show })}
        problem={wasTried && isEmpty.typed ? say(`gate.empty-${by}`) : undefined}
      />
      <div className="gate-actions">
        <Button variant="primary" size="large" icon={ArchiveRestore} isSubmit>
          {say('gate.bring-back')}
        </Button>
        {otherWay && (
          <Button variant="plain" onPress={otherWay.onPress}>
            {otherWay.word}
          </Button>
        )}
      </div>
      <p className="gate-problem" role="alert">
        {problem}
      </p>
      <p className="gate-busy" role="status">
        {isBusy && say('gate.bringing-back')}
      </p>
    </form>
  );
}
