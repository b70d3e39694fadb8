import './recovery-key.css';
import { ArrowRight, Printer } from 'lucide-react';
import { useState } from 'react';
import { type PaperJob, usePaper } from '#bridge/use-paper';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { useSay } from '#ui/say';
import { KeyGroups } from './key-groups';
import { KeySheet } from './key-sheet';

export interface RecoveryKeyProps {
  readonly recoveryKey: string;
  /** Epoch milliseconds. */
  readonly madeAt: number;
  /** The person has it on paper. */
  readonly onKept: () => void;
}

/** A recovery key, shown this once: to be printed or written down before anything goes on. There is no copying: a clipboard is no safe place. */
export function RecoveryKey({ recoveryKey, madeAt, onKept }: RecoveryKeyProps) {
  const say = useSay();
  const [isKept, setKept] = useState(false);
  const [job, setJob] = useState<PaperJob | null>(null);
  const [outcome, setOutcome] = useState('');
  const title = say('key.sheet-title');
  usePaper(job, (done) => {
    setJob(null);
    setOutcome(done === 'printed' ? '' : say(`paper.${done}`, { title }));
  });
  const print = (): void => {
    setOutcome('');
    setJob({ way: 'print', title, from: document.activeElement, about: { kind: 'recovery-key', target: '' } });
  };
  return (
    <div className="recovery-key">
      <KeyGroups recoveryKey={recoveryKey} />
      <p>
        {say('key.lead')} <strong>{say('key.only')}</strong>
      </p>
      <div>
        <Button icon={Printer} onPress={print}>
          {say('key.print')}
        </Button>
        <span role="status">{outcome}</span>
      </div>
      <Checkbox isChecked={isKept} onChange={setKept}>
        {say('key.kept')}
      </Checkbox>
      <Button variant="primary" size="large" icon={ArrowRight} onPress={onKept} isDisabled={!isKept}>
        {say('gate.go-on')}
      </Button>
      <KeySheet recoveryKey={recoveryKey} madeAt={madeAt} />
    </div>
  );
}
