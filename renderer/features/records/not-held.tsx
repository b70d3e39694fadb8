import { CalendarX2, LockKeyhole } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { attendance, type ToldSession } from '#bridge/attendance';
import { useAttempt } from '#ui/attempt';
import { Button } from '#ui/button';
import { useSay } from '#ui/say';
import { TextField } from '#ui/text-field';

export interface NotHeldProps {
  readonly told: ToldSession;
  readonly onChanged: () => void;
}

/** A class that was not held: why, taken back or signed like any other. */
export function NotHeld({ told, onChanged }: NotHeldProps) {
  const say = useSay();
  const attempt = useAttempt();
  const { summary, cancelled, signed } = told;
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = async (why: string): Promise<void> => {
    if ((await attempt(attendance.cancel(summary.id, why))) === null) return;
    setOpen(false);
    onChanged();
  };
  if (cancelled !== null) {
    return (
      <div className="not-held">
        <p className="not-held-why">{say('held.not', { reason: cancelled.reason })}</p>
        {signed === null && (
          <>
            <SignNotHeld session={summary.id} onSigned={onChanged} />
            <Button variant="plain" onPress={() => void cancel('')}>
              {say('held.again')}
            </Button>
          </>
        )}
      </div>
    );
  }
  if (signed !== null || summary.state !== 'not-started') return null;
  if (!isOpen) {
    return (
      <Button variant="plain" icon={CalendarX2} onPress={() => setOpen(true)}>
        {say('held.open')}
      </Button>
    );
  }
  return (
    <form
      className="not-held-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') void cancel(reason.trim());
      }}
    >
      <TextField label={say('held.reason')} autoFocus value={reason} onChange={(to) => setReason(to.slice(0, 300))} />
      <Button isSubmit icon={CalendarX2} isDisabled={reason.trim() === ''}>
        {say('held.keep')}
      </Button>
    </form>
  );
}

function SignNotHeld({ session, onSigned }: { readonly session: string; readonly onSigned: () => void }) {
  const say = useSay();
  const attempt = useAttempt();
  const [name, setName] = useState('');
  const statement = say('held.statement');
  const sign = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (name.trim() === '') return;
    const signed = await attempt(attendance.sign(session, { by: name.trim(), credential: '', statement }));
    if (signed !== null) onSigned();
  };
  return (
    <form className="not-held-form" onSubmit={(event) => void sign(event)}>
      <p className="amend-lead">{statement}</p>
      <TextField
        label={say('sign.name')}
        autoComplete="name"
        value={name}
        onChange={(to) => setName(to.slice(0, 120))}
      />
      <Button isSubmit icon={LockKeyhole} isDisabled={name.trim() === ''}>
        {say('sign.button')}
      </Button>
    </form>
  );
}
