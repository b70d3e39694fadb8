import { KeyRound, RefreshCcw } from 'lucide-react';
import { keys } from '#bridge/keys';
import type { GateState } from '#core/ports/gate';
import type { Settings } from '#core/records/settings-record';
import { useSay } from '#ui/say';
import { LockSection } from './lock-section';
import { NewKey } from './new-key';
import { PassphraseSection } from './passphrase-section';
import { ResealProgress } from './reseal-progress';
import { Section } from './section';
import type { ShowKey } from './show-key';

export interface SecurityProps {
  readonly gate: GateState;
  readonly settings: Settings;
  readonly change: (to: Partial<Settings>) => void;
  readonly showKey: ShowKey;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** What opens the records, when they lock, and how they are sealed anew. */
export function Security({ gate, settings, change, showKey, now }: SecurityProps) {
  const say = useSay();
  const { hasPassphrase, recoveryMadeAt, resealing } = gate;
  return (
    <>
      <PassphraseSection gate={gate} showKey={showKey} now={now} />
      <Section heading={say('security.recovery')} lead={say('security.recovery-lead')}>
        <p className="settings-words">
          {recoveryMadeAt === null
            ? say('security.recovery-none')
            : say('security.recovery-made', { date: recoveryMadeAt })}
        </p>
        {hasPassphrase && (
          <NewKey
            button={say('security.recovery-new')}
            icon={KeyRound}
            words={say('security.recovery-new-words')}
            make={keys.newRecoveryKey}
            showKey={showKey}
            now={now}
          />
        )}
      </Section>
      <LockSection hasPassphrase={hasPassphrase} settings={settings} change={change} />
      {hasPassphrase && (
        <Section heading={say('security.rotate')} lead={say('security.rotate-lead')}>
          {resealing !== null && <ResealProgress resealing={resealing} />}
          <NewKey
            button={say('security.rotate-button')}
            icon={RefreshCcw}
            words={say('security.rotate-words')}
            make={keys.rotate}
            showKey={showKey}
            now={now}
            isBlocked={resealing !== null}
          />
        </Section>
      )}
    </>
  );
}
