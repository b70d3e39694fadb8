import './recovery-key.css';
import { ArrowRight, Printer } from 'lucide-react';
import { useState } from 'react';
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
  return (
    <div className="recovery-key">
      <KeyGroups recoveryKey={recoveryKey} />
      <p>
        {say('key.lead')} <strong>{say('key.only')}</strong>
      </p>
      <Button icon={Printer} onPress={() => window.print()}>
        {say('key.print')}
      </Button>
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
