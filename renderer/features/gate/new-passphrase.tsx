import type { NewPassphrase as Chosen } from '#bridge/use-new-passphrase';
import { longestPassphrase, shortestPassphrase } from '#core/ports/gate';
import { NewPassword } from '#ui/new-password';
import { useSay } from '#ui/say';

const bounds = { shortest: shortestPassphrase, longest: longestPassphrase } as const;

/** The fields in which a passphrase is chosen. */
export function NewPassphrase({ chosen }: { readonly chosen: Chosen }) {
  const say = useSay();
  const { problem } = chosen;
  const differs = problem === 'differs';
  return (
    <NewPassword
      label={say('gate.passphrase')}
      hint={say('gate.passphrase-hint', bounds)}
      again={say('gate.again')}
      value={chosen.passphrase}
      onChange={chosen.write}
      repeated={chosen.repeated}
      onRepeat={chosen.repeat}
      problem={problem === null || differs ? undefined : say(`gate.${problem}`, bounds)}
      repeatProblem={differs ? say('gate.differs') : undefined}
      autoFocus
    />
  );
}
