import { ArchiveRestore, LockKeyhole } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { useNewPassphrase } from '#bridge/use-new-passphrase';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { GatePage } from './gate-page';
import { NewPassphrase } from './new-passphrase';

export interface FirstStartProps {
  readonly onChoose: (passphrase: string) => void;
  readonly isBusy: boolean;
  /** What went wrong, in words. */
  readonly problem: string | null;
  readonly onBringBack: () => void;
}

/** A computer without records: a passphrase is chosen, or a backup brought back. */
export function FirstStart({ onChoose, isBusy, problem, onBringBack }: FirstStartProps) {
  const say = useSay();
  const chosen = useNewPassphrase();
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen.check() && !isBusy) onChoose(chosen.passphrase);
  };
  return (
    <GatePage title={say('gate.new-title')} lead={say('gate.new-lead')} isLit={isBusy} hasField>
      <form className="gate-form" onSubmit={onSubmit}>
        <NewPassphrase chosen={chosen} />
        <div className="gate-actions">
          <Button variant="primary" size="large" icon={LockKeyhole} isSubmit>
            {say('gate.choose')}
          </Button>
          <Button variant="plain" icon={ArchiveRestore} onPress={onBringBack}>
            {say('gate.have-backup')}
          </Button>
        </div>
        <p className="gate-problem" role="alert">
          {problem}
        </p>
        <p className="gate-busy" role="status">
          {isBusy && say('gate.choosing')}
        </p>
      </form>
    </GatePage>
  );
}
