import type { NewPassphrase } from '#bridge/use-new-passphrase';
import { longestPassphrase, shortestPassphrase } from '#core/ports/gate';
import { NewPassword } from '#ui/new-password';
import { useSay } from '#ui/say';

const bounds = { shortest: shortestPassphrase, longest: longestPassphrase } as const;

export interface PassphraseFieldsProps {
  readonly chosen: NewPassphrase;
  readonly label: 'gate.passphrase' | 'security.new' | 'file.passphrase';
  readonly hint: 'gate.passphrase-hint' | 'file.passphrase-hint';
  readonly again: 'gate.again' | 'security.new-again';
}

/** The fields in which a passphrase is chosen: for the records, or for one file. */
export function PassphraseFields({ chosen, label, hint, again }: PassphraseFieldsProps) {
  const say = useSay();
  const { problem } = chosen;
  const differs = problem === 'differs';
  return (
    <NewPassword
      label={say(label)}
      hint={say(hint, bounds)}
      again={say(again)}
      value={chosen.passphrase}
      onChange={chosen.write}
      repeated={chosen.repeated}
      onRepeat={chosen.repeat}
      problem={problem === null || differs ? undefined : say(`gate.${problem}`, bounds)}
      repeatProblem={differs ? say('gate.differs') : undefined}
    />
  );
}
