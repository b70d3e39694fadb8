import { KeyRound, LockKeyhole } from 'lucide-react';
import { useCameIn } from '#bridge/came-in';
import { ButtonLink } from '#ui/button-link';
import { Notice } from '#ui/notice';
import { useSay } from '#ui/say';

/** Where the passphrase is chosen. */
const security = '#/settings/security';

/** What should be done about the keys, in its own time; nothing where all is well. */
export function KeyAdvice({ hasPassphrase }: { readonly hasPassphrase: boolean }) {
  const say = useSay();
  const byRecovery = useCameIn((state) => state.byRecovery);
  if (hasPassphrase && !byRecovery) return null;
  const advice = hasPassphrase ? 'security.came-by-recovery' : 'security.only-keychain';
  return (
    <Notice
      icon={hasPassphrase ? KeyRound : LockKeyhole}
      title={say(advice)}
      action={<ButtonLink href={security}>{say('security.go')}</ButtonLink>}
    >
      {say(`${advice}-words`)}
    </Notice>
  );
}
