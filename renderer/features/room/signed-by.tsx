import { LockKeyhole } from 'lucide-react';
import type { SignOff } from '#core/attendance/sign-off';
import { clockTime } from '#core/time/civil';
import { useSay } from '#ui/say';

export interface SignedByProps {
  readonly signed: SignOff;
  readonly zone: string;
  /** True: signed besides. */
  readonly isSecond?: boolean;
}

/** Who signed a session, and when. */
export function SignedBy({ signed, zone, isSecond = false }: SignedByProps) {
  const say = useSay();
  const name = [signed.by, signed.credential].filter((word) => word !== '').join(', ');
  return (
    <p className="signed-by">
      <LockKeyhole className="icon" aria-hidden />
      {say(isSecond ? 'cosign.by' : 'sign.signed-by', {
        name,
        date: say('sign.date', { date: signed.at }),
        time: clockTime(signed.at, zone),
      })}
    </p>
  );
}
