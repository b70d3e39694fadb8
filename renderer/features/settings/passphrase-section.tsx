import { KeyRound, LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { useCameIn } from '#bridge/came-in';
import type { GateState } from '#core/ports/gate';
import { Button } from '#ui/button';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { ChangePassphrase } from './change-passphrase';
import { FirstPassphrase } from './first-passphrase';
import { KeyShown } from './key-shown';
import { Section } from './section';
import type { KeyToKeep, ShowKey } from './show-key';

export interface PassphraseSectionProps {
  readonly gate: GateState;
  readonly showKey: ShowKey;
  readonly now: () => number;
}

/** The passphrase: the first one with its recovery key, later ones in place of the one before. */
export function PassphraseSection({ gate, showKey, now }: PassphraseSectionProps) {
  const say = useSay();
  const byRecovery = useCameIn((state) => state.byRecovery);
  const [isFirst, setFirst] = useState(!gate.hasPassphrase);
  const [isOpen, open] = useState(byRecovery);
  const [wasOpen, setWasOpen] = useState(false);
  const [made, setMade] = useState<KeyToKeep | null>(null);
  const [outcome, setOutcome] = useState('');
  const rest = (
    <div className="settings-actions">
      <Button
        icon={LockKeyhole}
        autoFocus={wasOpen}
        onPress={() => {
          setOutcome('');
          setWasOpen(true);
          open(true);
        }}
      >
        {say('security.change')}
      </Button>
    </div>
  );
  return (
    <Section heading={say('security.passphrase')} lead={say('security.passphrase-lead')}>
      {made !== null && (
        <KeyShown
          shown={made}
          showKey={showKey}
          onKept={() => {
            setMade(null);
            setFirst(false);
            setWasOpen(true);
          }}
        />
      )}
      {isFirst && made === null && (
        <FirstPassphrase onMade={(recoveryKey) => setMade({ recoveryKey, madeAt: now() })} />
      )}
      {!isFirst && byRecovery && (
        <Notice icon={KeyRound} title={say('security.came-by-recovery')}>
          {say('security.came-by-recovery-words')}
        </Notice>
      )}
      {!isFirst && !isOpen && rest}
      {!isFirst && isOpen && (
        <ChangePassphrase
          onChanged={() => {
            open(false);
            setOutcome(say('security.changed'));
          }}
          onCancel={() => open(false)}
        />
      )}
      <p className="settings-outcome" role="status">
        {outcome}
      </p>
    </Section>
  );
}
