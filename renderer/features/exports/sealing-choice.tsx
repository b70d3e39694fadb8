import { ShieldAlert } from 'lucide-react';
import type { NewPassphrase } from '#bridge/use-new-passphrase';
import { longestPassphrase, shortestPassphrase } from '#core/ports/gate';
import { NewPassword } from '#ui/new-password';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';
import { Segmented } from '#ui/segmented';

const bounds = { shortest: shortestPassphrase, longest: longestPassphrase } as const;

export interface SealingChoiceProps {
  readonly isSealed: boolean;
  readonly onSealed: (isSealed: boolean) => void;
  readonly chosen: NewPassphrase;
}

/** Whether a file can be read by whoever has it, and the passphrase where it can't. */
export function SealingChoice({ isSealed, onSealed, chosen }: SealingChoiceProps) {
  const say = useSay();
  const { problem } = chosen;
  const differs = problem === 'differs';
  return (
    <div className="exports-sealing">
      <Segmented
        label={say('exports.sealing')}
        options={[
          { id: 'open', word: say('exports.sealing.open') },
          { id: 'sealed', word: say('exports.sealing.sealed') },
        ]}
        value={isSealed ? 'sealed' : 'open'}
        onChange={(to) => onSealed(to === 'sealed')}
      />
      {isSealed ? (
        <NewPassword
          label={say('exports.passphrase')}
          hint={say('exports.passphrase-hint', bounds)}
          again={say('gate.again')}
          value={chosen.passphrase}
          onChange={chosen.write}
          repeated={chosen.repeated}
          onRepeat={chosen.repeat}
          problem={problem === null || differs ? undefined : say(`gate.${problem}`, bounds)}
          repeatProblem={differs ? say('gate.differs') : undefined}
        />
      ) : (
        <Notice icon={ShieldAlert} tone="warn" title={say('exports.open')}>
          {say('exports.open-words')}
        </Notice>
      )}
    </div>
  );
}
