import { useState } from 'react';
import { keys } from '#bridge/keys';
import { type Shut, shutOf } from '#bridge/shut-of';
import type { Restored } from '#core/ports/backups';
import type { GateState, Secret } from '#core/ports/gate';
import { sentenceOf, useInlineAttempt } from '#ui/inline-attempt';
import { useSay } from '#ui/say';
import { BringBack } from './bring-back';
import { Brought } from './brought';
import { FirstStart } from './first-start';
import { GatePage } from './gate-page';
import { RecoveryKey } from './recovery-key';
import { UnlockForm } from './unlock-form';

export interface GateProps {
  readonly gate: GateState;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Keeps the window at the gate although it is open: there is something to be read first. */
  readonly onHold: (isHeld: boolean) => void;
}

type Step =
  | { readonly is: 'ask' }
  | { readonly is: 'bring-back' }
  | { readonly is: 'key'; readonly recoveryKey: string; readonly madeAt: number }
  | { readonly is: 'brought'; readonly restored: Restored };

/** The window while the records are shut: first start, lock, or keys that are gone. */
export function Gate({ gate, now, onHold }: GateProps) {
  const say = useSay();
  const [step, setStep] = useState<Step>({ is: 'ask' });
  const [stood, setStood] = useState<Shut>(shutOf(gate.is) ?? 'locked');
  const { why, isBusy, attempt, clear } = useInlineAttempt();
  // While an answer is awaited the gate may open already; the page stays until it was read.
  const stands = shutOf(gate.is) ?? stood;
  if (stands !== stood) setStood(stands);
  const held = async <T,>(doing: Parameters<typeof attempt<T>>[0], then: (value: T) => Step): Promise<void> => {
    onHold(true);
    const got = await attempt(doing);
    if (got === null) onHold(false);
    else setStep(then(got.value));
  };
  const choose = (passphrase: string): void =>
    void held(
      () => keys.create(passphrase),
      (recoveryKey) => ({ is: 'key', recoveryKey, madeAt: now() }),
    );
  const bringBack = (folder: string, secret: Secret): void =>
    void held(
      () => keys.restoreFirst(folder, secret),
      (restored) => ({ is: 'brought', restored }),
    );
  const go = (is: 'ask' | 'bring-back'): void => {
    clear();
    setStep({ is });
  };
  const problem = why === null ? null : say(sentenceOf(why));
  if (step.is === 'key') {
    return (
      <GatePage title={say('key.title')} isLit>
        <RecoveryKey {...step} onKept={() => onHold(false)} />
      </GatePage>
    );
  }
  if (step.is === 'brought') return <Brought restored={step.restored} onGoOn={() => onHold(false)} />;
  if (stands === 'locked') {
    return (
      <GatePage title={say('gate.locked-title')} lead={say('gate.locked-lead')} isLit={gate.isOpening} hasField>
        <UnlockForm isOpening={gate.isOpening} isAlone />
      </GatePage>
    );
  }
  const forms = { onBringBack: bringBack, isBusy, problem };
  if (stands === 'keyless') {
    return (
      <GatePage title={say('gate.keyless-title')} lead={say('gate.keyless-lead')} isLit={isBusy} hasField>
        <BringBack {...forms} />
        <p className="gate-note">{say('gate.keyless-none')}</p>
      </GatePage>
    );
  }
  if (step.is === 'bring-back') {
    const otherWay = { word: say('gate.no-backup'), onPress: () => go('ask') };
    return (
      <GatePage title={say('gate.back-title')} lead={say('gate.back-lead')} isLit={isBusy} hasField>
        <BringBack {...forms} otherWay={otherWay} />
      </GatePage>
    );
  }
  return <FirstStart onChoose={choose} isBusy={isBusy} problem={problem} onBringBack={() => go('bring-back')} />;
}
