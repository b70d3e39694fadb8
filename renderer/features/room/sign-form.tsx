import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { act } from '#bridge/act';
import type { RoomSnapshot } from '#core/attendance/room-snapshot';
import { whyNotSign } from '#core/attendance/signing';
import type { Settings } from '#core/records/settings-record';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';
import { countsOf } from './counts';

export interface SignFormProps {
  readonly room: RoomSnapshot;
  readonly facilitator: Settings['facilitator'];
  readonly changeSettings: (to: Partial<Settings>) => void;
}

const longest = 120;

/** The facilitator's name under the record; what keeps it from being signed is said here, by name. */
export function SignForm({ room, facilitator, changeSettings }: SignFormProps) {
  const say = useSay();
  const attempt = useAttempt();
  const [name, setName] = useState(facilitator.name);
  const [credential, setCredential] = useState(facilitator.credential);
  const [isSigning, setSigning] = useState(false);
  const reasons = whyNotSign(room, name);
  const { unmarked } = countsOf(room.people);
  const statement = say('sign.statement');
  const sign = async (): Promise<void> => {
    setSigning(true);
    const by = { name: name.trim(), credential: credential.trim() };
    const signed = await attempt(act.sign({ by: by.name, credential: by.credential, statement }));
    setSigning(false);
    if (signed !== null) changeSettings({ facilitator: by });
  };
  return (
    <div className="sign-form">
      <p className="sign-block" role="status">
        {reasons.includes('unmarked-people') &&
          say('sign.unmarked', { count: unmarked.length, names: unmarked.join(', ') })}
        {reasons.includes('nobody-listed') && say('sign.nobody')}
      </p>
      <p className="sign-statement">{statement}</p>
      <div className="sign-fields">
        <TextField
          label={say('sign.name')}
          autoComplete="name"
          value={name}
          onChange={(typed) => setName(typed.slice(0, longest))}
        />
        <TextField
          label={say('sign.credential')}
          isOptional
          autoComplete="honorific-suffix"
          value={credential}
          onChange={(typed) => setCredential(typed.slice(0, longest))}
        />
        <Button
          variant="primary"
          icon={LockKeyhole}
          onPress={() => void sign()}
          isDisabled={reasons.length > 0 || isSigning}
        >
          {say('sign.button')}
        </Button>
      </div>
    </div>
  );
}
