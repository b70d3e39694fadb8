import type { SignOff } from '#core/attendance/sign-off';
import { useSay } from '#ui/say';
import { SignedBy } from './signed-by';

export interface SigningShutProps {
  readonly signed: SignOff | null;
  readonly zone: string;
}

/** After the class, while names are shut away: what can be done once somebody unlocks. */
export function SigningShut({ signed, zone }: SigningShutProps) {
  const say = useSay();
  return (
    <div className="signed">
      {signed !== null && <SignedBy signed={signed} zone={zone} />}
      <p>{say(signed === null ? 'private.sign' : 'private.signed')}</p>
    </div>
  );
}
